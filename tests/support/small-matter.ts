/** A small invented matter as a plain object: one movant, one firm, a few sentences of everything. Valid as a draft. */
export const smallMatter = {
  court: 'cand',
  division: 'Oakland',
  case: {
    number: '4:26-cv-99031-QVX',
    judge: { name: 'Ottoline Q. Vexley' },
    filed: '2026-02-06',
    parties: [
      { id: 'port', name: 'PORT OF HALLAM', short: 'the Port', role: 'plaintiff', government: true },
      {
        id: 'agency',
        name: 'WENDELL ORDWAY',
        short: 'the Secretary',
        role: 'defendant',
        capacity: 'in his official capacity as Secretary of Coastal Works',
        government: true,
      },
    ],
  },
  intervenors: { side: 'plaintiff', movants: ['tidewater'], short: 'Tidewater' },
  people: [{ id: 'imre', name: 'Imre Valdastri' }],
  organizations: [
    {
      id: 'tidewater',
      name: 'Tidewater Pilots Benefit Society',
      short: 'Tidewater',
      kind: 'a California nonprofit corporation',
    },
  ],
  counsel: [
    {
      firm: 'Valdastri & Ng LLP',
      address: ['1 Quay Street', 'Oakland, California 94607'],
      phone: '(510) 555-0107',
      represents: ['tidewater'],
      attorneys: [{ person: 'imre', bar: '900041', email: 'imre@valdastri.example' }],
    },
  ],
  hearing: {
    date: '2026-04-02',
    time: '10:00 a.m.',
    courtroom: 'Courtroom 3',
    place: '1301 Clay Street, Oakland, California 94612',
  },
  filing: { date: '2026-02-26', filer: 'imre' },
  papers: [
    {
      id: 'motion',
      template: 'motion-to-intervene',
      'new-claims': false,
      'relief-sought': 'same',
      introduction:
        'Tidewater moves to be heard.[^1] *See Donnelly v. Glickman*, 159 F.3d 405, 409 (9th Cir. 1998).\n\n[^1]: It asks for nothing more.',
      action: 'The Port of Hallam sues over dredging funds. ECF No. 1 ¶ 12.',
      'movants-background': 'Tidewater pays benefits to harbor pilots & their families.',
      timeliness: {
        events: [{ day: '2026-02-06', event: 'Complaint filed', cite: 'ECF No. 1' }],
        stage: 'Nothing has happened yet.',
      },
      interests: [
        {
          heading: 'Tidewater’s members depend on the channel.',
          facts: 'They cannot work in a channel that has silted up.',
        },
      ],
      impairment: 'A judgment would settle the question against them.',
      presumption: 'The Port would accept less than its pilots need.',
      divergences: [{ party: 'port', facts: 'The Port must weigh its bonds.' }],
      'common-questions': 'Whether the conditions are lawful is common to both.',
    },
    {
      id: 'complaint',
      external: 'complaint.pdf',
      title: '[Proposed] Complaint in Intervention',
      nature: 'complaint-in-intervention',
    },
  ],
};
