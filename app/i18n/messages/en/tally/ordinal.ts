const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' })

/** A place in a row: 1st, 2nd, 3rd, 4th, 11th. */
export const ordinal = (place: number) => `${place}${endings[ordinalRules.select(place)] ?? 'th'}`
