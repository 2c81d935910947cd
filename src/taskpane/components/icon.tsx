import type { ReactNode } from 'react';

/** Line drawings on a grid of 20 × 20, in the manner of Fluent's icons. */
const DRAWINGS = {
  success: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM6.8 10.2l2.2 2.2 4.3-4.7',
  error: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2',
  warning: 'M10 3 2.6 16.2h14.8L10 3ZM10 8v4M10 13.9v.2',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9.2v4.6M10 6.4v.2',
  question: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.5M10 13.7v.2',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 6v4.2l2.8 1.6',
  table: 'M3 4.5h14v11H3v-11ZM3 8.2h14M3 11.9h14M8 4.5v11',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  chevron: 'M7.5 5l5 5-5 5',
  locate: 'M10 5.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6ZM10 2.5v3M10 14.5v3M2.5 10h3M14.5 10h3',
  arrow: 'M4 10h11.5M11.5 6l4 4-4 4',
  undo: 'M4.5 5v4h4M4.9 8.7A5.8 5.8 0 1 1 4.6 12',
  bulb: 'M7.5 13.2c-1.5-1-2.3-2.3-2.3-4a4.8 4.8 0 0 1 9.6 0c0 1.7-.8 3-2.3 4v1.6h-5v-1.6ZM8.2 17.2h3.6',
} as const;

export type IconName = keyof typeof DRAWINGS;

export type Tone = 'danger' | 'warning' | 'success' | 'brand';

interface Props {
  readonly name: IconName;
  readonly tone?: Tone;
  readonly size?: number;
}

/** A drawing beside words that say the same; screen readers pass over it. */
export function Icon({ name, tone, size = 16 }: Props): ReactNode {
  return (
    <svg
      className={tone === undefined ? 'icon' : `icon tone-${tone}`}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={DRAWINGS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'more' ? 2.4 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
