/**
 * Initial rate of change of frequency in Hz/s after `mw` MW of load are lost at once: mw x f0 / (2 E). `inertiaMws` is
 * the kinetic energy in rotating machines, the sum of H S, in MW s; `nominalHz` is f0. Load lost raises frequency.
 * Swing equation; Anderson & Mirheydar 1990, "A low-order system frequency response model", IEEE Trans. Power
 * Systems 5(3), doi:10.1109/59.65898.
 */
export const rateOfChangeOfFrequency = (mw: number, inertiaMws: number, nominalHz: number): number =>
  (mw * nominalHz) / (2 * inertiaMws);

/**
 * Frequency response in MW per 0.1 Hz: the `mw` that move frequency by `hz`. With the resource loss and the deviation a
 * standard allows it is the obligation (NERC BAL-003).
 */
export const responsePerTenth = (mw: number, hz: number): number => mw / (10 * hz);
