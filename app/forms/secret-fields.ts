/** Fields that hold a secret: what was typed there is never shown, and never taken from one page to another. */
export const secretFields: ReadonlySet<string> = new Set(['password', 'current', 'code'])
