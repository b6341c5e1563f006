import { type Merged, merged } from './merged.ts'

type Parts<Nouns extends readonly object[], Key extends PropertyKey> = {
  [At in keyof Nouns]: Nouns[At] extends { [K in Key]: infer Part extends object }
    ? Part
    : Record<never, never>
}

/** What all nouns bring under one key; where two claim the same in it, nothing that uses it compiles. */
export type Column<Nouns extends readonly object[], Key extends PropertyKey> = Merged<
  Parts<Nouns, Key>
>

export function column<const Nouns extends readonly object[], Key extends PropertyKey>(
  key: Key,
  nouns: Nouns,
): Column<Nouns, Key> {
  const parts: { [K in Key]?: object }[] = [...nouns]
  // Merging parts of unknown kinds knows no keys; which there are is read from the nouns' types.
  return merged(...parts.map((noun) => noun[key] ?? {})) as unknown as Column<Nouns, Key>
}
