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

/** Every sentence a person reads, in Chinese. A key begins with its room: "pane.check", "checks.category-sum.title". */
export const zhCN = {
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
} as const;

export type Dictionary = typeof zhCN;
