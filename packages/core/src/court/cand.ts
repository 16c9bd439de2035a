import { pleadingStationery } from './pleading-paper.ts';
import type { CourtProfile } from './profile.ts';

/** United States District Court, Northern District of California. */
export const cand: CourtProfile = {
  id: 'cand',
  name: 'Northern District of California',
  title: ['UNITED STATES DISTRICT COURT', 'NORTHERN DISTRICT OF CALIFORNIA'],
  divisions: ['San Francisco', 'Oakland', 'San Jose', 'Eureka'],
  rulesName: 'N.D. Cal. Civ. L.R.',
  circuit: 'Ninth Circuit',
  stationery: pleadingStationery,
  docketStyle: 'ECF No.',
  authorityGroups: ['cases', 'constitutional-provisions', 'statutes', 'regulations', 'rules', 'other'],
  courtTitleLine: {
    value: 8,
    rule: 'N.D. Cal. Civ. L.R. 3-4(a)(3)',
    source: 'third-party copy of the rule text, current numbering',
    grade: 'verified',
  },
  motionPageLimit: {
    value: 25,
    rule: 'N.D. Cal. Civ. L.R. 7-2(b), 7-4(b)',
    source:
      'Putian Authentic Enter. Mgmt. v. Meta Platforms, Inc. (N.D. Cal. Mar. 28, 2022), quoting the rule; caption page and tables do not count',
    grade: 'verified',
  },
  tablesOverPages: { value: 10, rule: 'N.D. Cal. Civ. L.R. 7-4(a)(2)', source: 'recalled, not read', grade: 'memory' },
  hearingNoticeDays: {
    value: 35,
    rule: 'N.D. Cal. Civ. L.R. 7-2(a)',
    source:
      'order quoting the rule (N.D. Cal. Apr. 26, 2012); that text counted from service, the current one counts from filing',
    grade: 'verified',
  },
  hearingInNotice: {
    value: true,
    rule: 'N.D. Cal. Civ. L.R. 7-2(b)(2)',
    source: 'recalled, not read',
    grade: 'memory',
  },
  reliefInNotice: { value: true, rule: 'N.D. Cal. Civ. L.R. 7-2(b)(3)', source: 'recalled, not read', grade: 'memory' },
  pleadingWithMotion: {
    value: true,
    rule: 'Fed. R. Civ. P. 24(c)',
    source: 'rule text on an unofficial mirror, Oct. 2025',
    grade: 'verified',
  },
  attestation: {
    value: true,
    rule: 'N.D. Cal. Civ. L.R. 5-1',
    source: 'cand.uscourts.gov, “Signatures on e-filed documents”; the sub-paragraph was not read',
    grade: 'verified',
  },
  papersNeeded: [
    {
      value: { id: 'pleading', name: 'a pleading that sets out the claim or defense' },
      rule: 'Fed. R. Civ. P. 24(c)',
      source: 'rule text on an unofficial mirror, Oct. 2025',
      grade: 'verified',
    },
    {
      value: { id: 'proposed-order', name: 'a proposed order' },
      rule: 'N.D. Cal. Civ. L.R. 7-2(c)',
      source: 'recalled, not read',
      grade: 'memory',
    },
    {
      value: {
        id: 'disclosure-statement',
        name: 'a corporate disclosure statement for each nongovernmental corporation',
      },
      rule: 'Fed. R. Civ. P. 7.1(a)(1)',
      source: 'rule text, Office of the Law Revision Counsel',
      grade: 'verified',
    },
    {
      value: { id: 'interested-entities', name: 'a certification of interested entities or persons' },
      rule: 'N.D. Cal. Civ. L.R. 3-15',
      source: 'recalled, not read',
      grade: 'memory',
    },
    {
      value: { id: 'pro-hac-vice-application', name: 'an application for admission pro hac vice' },
      rule: 'N.D. Cal. Civ. L.R. 11-3',
      source: 'recalled, not read',
      grade: 'memory',
    },
    {
      value: { id: 'service', name: 'service on parties who do not receive electronic notice' },
      rule: 'Fed. R. Civ. P. 5(d)(1)(B)',
      source: 'rule text on an unofficial mirror, Oct. 2025',
      grade: 'verified',
    },
  ],
};
