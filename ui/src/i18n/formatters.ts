const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

/**
 * @returns how dates are written; each way is made once, since making it takes a phone as long as
 *   drawing a page
 * @throws RangeError when the browser does not know the zone
 */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  return once(dates, key, () => new Intl.DateTimeFormat(locale, options));
}

/** @returns how numbers are written with at most `digits` decimals; see {@link dateFormat} */
export function numberFormat(locale: string, digits: number): Intl.NumberFormat {
  const make = () => new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  return once(numbers, `${locale} ${digits}`, make);
}
