type KeysOfAny<T> = T extends unknown ? keyof T : never

/** The keys that two of the parts claim; never where each is claimed once. */
type ClaimedTwice<Parts extends readonly object[]> = Parts extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? (keyof First & KeysOfAny<Rest[number]>) | ClaimedTwice<Rest>
  : never

type Merged<Parts extends readonly object[]> = Parts extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? First & Merged<Rest>
  : unknown

type Once<Parts extends readonly object[]> = [ClaimedTwice<Parts>] extends [never]
  ? unknown
  : { claimedTwice: ClaimedTwice<Parts> }

/** What each noun brings, in one record. Two that claim the same key do not compile, and do not start. */
export function mergeOnce<const Parts extends readonly object[]>(
  ...parts: Parts & Once<Parts>
): { [Key in keyof Merged<Parts>]: Merged<Parts>[Key] } {
  const keys = parts.flatMap((part) => Object.keys(part))
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) throw new Error(`two nouns claim “${twice}”`)
  return Object.assign({}, ...parts)
}
