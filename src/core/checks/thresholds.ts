/**
 * The thresholds of the checks (阈值) with their defaults; a rules file may change them. Amounts are in 万元, rates in
 * percent. Why each default is what it is stands in `docs/checks.md`, from the messages `checks.threshold.<name>`.
 */
export const DEFAULT_THRESHOLDS = {
  /** A change of more than this many percent must be explained (审核中要求说明的增减幅度). */
  outlier: '30',
  /** A change of less than this many 万元 need not be explained, however large its rate. */
  'outlier-floor': '10',
} as const;

export type ThresholdName = keyof typeof DEFAULT_THRESHOLDS;
export type Thresholds = Readonly<Record<ThresholdName, string>>;
