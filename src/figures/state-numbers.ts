/** FIPS 5-2: the numbers by which the atlas knows states, to the two letters by which we do. */
const NUMBERS = `
  AK02 AL01 AR05 AZ04 CA06 CO08 CT09 DC11 DE10 FL12 GA13 HI15 IA19 ID16 IL17 IN18 KS20 KY21 LA22 MA25 MD24 ME23
  MI26 MN27 MO29 MS28 MT30 NC37 ND38 NE31 NH33 NJ34 NM35 NV32 NY36 OH39 OK40 OR41 PA42 RI44 SC45 SD46 TN47 TX48
  UT49 VA51 VT50 WA53 WI55 WV54 WY56
`;

/** `48` to `TX`; the fifty states and the District of Columbia. */
export const STATE_CODES: ReadonlyMap<string, string> = new Map(
  NUMBERS.trim()
    .split(/\s+/)
    .map((word) => [word.slice(2), word.slice(0, 2)]),
);
