/** How a paper was served (Fed. R. Civ. P. 5(b)(2)); `none`: the period does not run from service. */
export type ServiceMethod = 'none' | 'hand' | 'ecf' | 'mail' | 'clerk' | 'consented';

export const serviceMethods: readonly ServiceMethod[] = [
  'none',
  'hand',
  'ecf',
  'mail',
  'clerk',
  'consented',
];

/** The day from which electronic service adds nothing (Fed. R. Civ. P. 6(d), 2016 amendment). */
const electronicEnds = '2016-12-01';

/**
 * The days that Fed. R. Civ. P. 6(d) adds after a period would otherwise expire: 3 for service by
 * mail, by leaving the paper with the clerk, or by other means consented to; 3 for electronic
 * service until 30 November 2016 and none since; none for service by hand.
 *
 * @param served the day of service, `YYYY-MM-DD`
 */
export function addedDays(method: ServiceMethod, served: string): 0 | 3 {
  if (method === 'mail' || method === 'clerk' || method === 'consented') return 3;
  return method === 'ecf' && served < electronicEnds ? 3 : 0;
}

const names: Readonly<Record<ServiceMethod, string>> = {
  none: 'no service',
  hand: 'service by hand',
  ecf: 'electronic service',
  mail: 'service by mail',
  clerk: 'service by leaving it with the clerk',
  consented: 'service by other means consented to',
};

/** `service by mail`: how a sentence names the method. */
export function serviceName(method: ServiceMethod): string {
  return names[method];
}
