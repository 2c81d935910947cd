import { notImplemented } from '../host-error';

/** Which events of which objects the add-in listens to, counted: several proxies of one sheet register on their own. */
export interface Registrations {
  change(by: 1 | -1, number: number, target: string, event: string): void;
  has(number: number, target: string): boolean;
}

/** @param raised The numbers of the events that this host raises; others are refused rather than never raised. */
export function createRegistrations(raised: ReadonlySet<number>): Registrations {
  const counts = new Map<string, number>();
  const keyOf = (number: number, target: string) => `${number}/${target}`;
  return {
    change(by, number, target, event) {
      if (!raised.has(number)) throw notImplemented(event);
      const key = keyOf(number, target);
      counts.set(key, Math.max(0, (counts.get(key) ?? 0) + by));
    },
    has: (number, target) => (counts.get(keyOf(number, target)) ?? 0) > 0,
  };
}
