/** States as AP datelines abbreviate them, by postal code: the eight that AP never abbreviates stay whole (AP Stylebook, “state names”). */
const states: Readonly<Record<string, readonly [name: string, ap: string]>> = {
  AL: ['Alabama', 'Ala.'],
  AK: ['Alaska', 'Alaska'],
  AZ: ['Arizona', 'Ariz.'],
  AR: ['Arkansas', 'Ark.'],
  CA: ['California', 'Calif.'],
  CO: ['Colorado', 'Colo.'],
  CT: ['Connecticut', 'Conn.'],
  DE: ['Delaware', 'Del.'],
  DC: ['District of Columbia', 'D.C.'],
  FL: ['Florida', 'Fla.'],
  GA: ['Georgia', 'Ga.'],
  HI: ['Hawaii', 'Hawaii'],
  ID: ['Idaho', 'Idaho'],
  IL: ['Illinois', 'Ill.'],
  IN: ['Indiana', 'Ind.'],
  IA: ['Iowa', 'Iowa'],
  KS: ['Kansas', 'Kan.'],
  KY: ['Kentucky', 'Ky.'],
  LA: ['Louisiana', 'La.'],
  ME: ['Maine', 'Maine'],
  MD: ['Maryland', 'Md.'],
  MA: ['Massachusetts', 'Mass.'],
  MI: ['Michigan', 'Mich.'],
  MN: ['Minnesota', 'Minn.'],
  MS: ['Mississippi', 'Miss.'],
  MO: ['Missouri', 'Mo.'],
  MT: ['Montana', 'Mont.'],
  NE: ['Nebraska', 'Neb.'],
  NV: ['Nevada', 'Nev.'],
  NH: ['New Hampshire', 'N.H.'],
  NJ: ['New Jersey', 'N.J.'],
  NM: ['New Mexico', 'N.M.'],
  NY: ['New York', 'N.Y.'],
  NC: ['North Carolina', 'N.C.'],
  ND: ['North Dakota', 'N.D.'],
  OH: ['Ohio', 'Ohio'],
  OK: ['Oklahoma', 'Okla.'],
  OR: ['Oregon', 'Ore.'],
  PA: ['Pennsylvania', 'Pa.'],
  PR: ['Puerto Rico', 'Puerto Rico'],
  RI: ['Rhode Island', 'R.I.'],
  SC: ['South Carolina', 'S.C.'],
  SD: ['South Dakota', 'S.D.'],
  TN: ['Tennessee', 'Tenn.'],
  TX: ['Texas', 'Texas'],
  UT: ['Utah', 'Utah'],
  VT: ['Vermont', 'Vt.'],
  VA: ['Virginia', 'Va.'],
  WA: ['Washington', 'Wash.'],
  WV: ['West Virginia', 'W.Va.'],
  WI: ['Wisconsin', 'Wis.'],
  WY: ['Wyoming', 'Wyo.'],
};

/** A state by its name, postal code or AP abbreviation; what is none of them stays as it is: a country, a province. */
export function stateAs(form: 'ap' | 'postal', state: string): string {
  const wanted = state.trim().toLowerCase();
  const found = Object.entries(states).find(([code, names]) =>
    [code, ...names].some((each) => each.toLowerCase() === wanted),
  );
  if (!found) return state;
  const [code, [, ap]] = found;
  return form === 'ap' ? ap : code;
}

/** Cities of the United States that stand alone in datelines, without their state (AP Stylebook, “datelines”). */
const standAlone: ReadonlySet<string> = new Set(
  [
    'Atlanta, Baltimore, Boston, Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit, Honolulu, Houston',
    'Indianapolis, Las Vegas, Los Angeles, Miami, Milwaukee, Minneapolis, New Orleans, New York, Oklahoma City',
    'Philadelphia, Phoenix, Pittsburgh, St. Louis, Salt Lake City, San Antonio, San Diego, San Francisco, Seattle',
    'Washington',
  ]
    .join(', ')
    .toLowerCase()
    .split(', '),
);

export function standsAlone(city: string): boolean {
  return standAlone.has(city.trim().toLowerCase());
}
