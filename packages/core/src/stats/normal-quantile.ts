import { requireOpenShare } from "./require-open-share.js";

/** A quotient of two polynomials; coefficients by ascending power. */
interface Rational {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

// The coefficients are those published as PPND16 in algorithm AS 241, each as the nearest double.
const centre: Rational = {
  numerator: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  denominator: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const shoulder: Rational = {
  numerator: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  denominator: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const tail: Rational = {
  numerator: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  denominator: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/**
 * The standard normal quantile: the number of standard deviations below which the given share of a normal distribution lies.
 *
 * It is the z of confidence intervals: 0.975 gives the familiar 1.96. The method is Wichura's algorithm AS 241 (PPND16),
 * three rational approximations with a relative error in the order of 1e-16; nothing is iterated. 0 and 1 would be infinite and are
 * refused.
 *
 * @param probability - strictly between 0 and 1
 * @returns the quantile, in standard deviations from the mean
 * @throws RangeError if the probability is not strictly between 0 and 1
 * @see https://doi.org/10.2307/2347330 Wichura 1988
 * @example
 * normalQuantile(0.5) // => 0
 * normalQuantile(0.975) // => 1.9599639845400536
 */
export function normalQuantile(probability: number): number {
  requireOpenShare("normalQuantile: probability", probability);
  const offset = probability - 0.5;
  if (Math.abs(offset) <= 0.425) return offset * ratioAt(centre, 0.180625 - offset * offset);
  const remoteness = Math.sqrt(-Math.log(offset < 0 ? probability : 1 - probability));
  const distance = remoteness <= 5 ? ratioAt(shoulder, remoteness - 1.6) : ratioAt(tail, remoteness - 5);
  return offset < 0 ? -distance : distance;
}

function ratioAt({ numerator, denominator }: Rational, at: number): number {
  const horner = (value: number, coefficient: number): number => value * at + coefficient;
  return numerator.reduceRight(horner, 0) / denominator.reduceRight(horner, 0);
}
