const KEY = 'ecr.workbench.keep';

/** Whether the person has allowed that anything of the work stays in this browser. Not unless asked for. */
export function mayKeep(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    // A browser that keeps nothing at all.
    return false;
  }
}

export function allowKeeping(allowed: boolean): void {
  if (allowed) localStorage.setItem(KEY, 'yes');
  else localStorage.removeItem(KEY);
}
