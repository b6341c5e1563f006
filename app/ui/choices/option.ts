/** One of several answers; `value` is what is sent. */
export type Option = {
  value: string
  label: string
  hint?: string | undefined
}

/** The answers as they are read, one after the other. */
export const labelsOf = (options: readonly Option[], values: readonly string[]): string =>
  values.map((chosen) => options.find(({ value }) => value === chosen)?.label ?? chosen).join('; ')
