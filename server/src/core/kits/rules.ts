import type { KitRule } from './kit';

// Rules that several kits follow, each said once.

export const lettersByJudge: KitRule = {
  says: 'No rule of the district on letters: each judge’s standing order decides.',
  source: 'the judges’ orders, named with each value',
  verified: true,
};

export const requestsInFull: KitRule = {
  says: 'Each request in full, then the response.',
  source: 'Civil L.R. 37-2, as ordered in Loop AI v. Gatti',
  verified: true,
};

export const noticedMotion: KitRule = {
  says: 'Hearing at least 35 days after filing; 25 pages, caption page and tables not counted.',
  source: 'N.D. Cal. Civil L.R. 7-2(a), (b), 7-4(b), by public summaries and Putian v. Meta (2022)',
  verified: true,
};

export const captionOfPaper: KitRule = {
  says: 'Caption: counsel, court, title of the action, number, title of the paper.',
  source: 'Fed. R. Civ. P. 10(a)',
  verified: false,
};

export const penaltyOfPerjury: KitRule = {
  says: 'A declaration closes “under penalty of perjury”, “true and correct”, “Executed on” a date, with a signature.',
  source: '28 U.S.C. § 1746',
  verified: true,
};

export const administrativeMotion: KitRule = {
  says: 'An administrative motion: 5 pages, a proposed order, a stipulation or a declaration why none could be had; opposition of 5 pages, 4 days after filing.',
  source: 'Civil L.R. 7-11 (courtrules.net 658)',
  verified: true,
};

export const factsOnly: KitRule = {
  says: 'A declaration holds facts only, no argument.',
  source: 'Civil L.R. 7-5',
  verified: false,
};
