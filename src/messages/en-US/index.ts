import type { Dictionary } from '../zh-CN';
import { causes } from './causes';
import { checks } from './checks';
import { cli } from './cli';
import { demo } from './demo';
import { errors } from './errors';
import { forms } from './forms';
import { pane } from './pane';
import { prose } from './prose';
import { recognition } from './recognition';
import { report } from './report';
import { result } from './result';
import { summary } from './summary';
import { workbench } from './workbench';

/** The same sentences in English; a missing key does not compile. */
export const enUS: Readonly<Record<keyof Dictionary, string>> = {
  ...forms,
  ...pane,
  ...checks,
  ...causes,
  ...prose,
  ...recognition,
  ...cli,
  ...demo,
  ...errors,
  ...report,
  ...result,
  ...summary,
  ...workbench,
};
