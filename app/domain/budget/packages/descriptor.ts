/** A field of a table: a column, or a fact that its file leaves out (`constant`, or told by each measure). */
export type PackageField = {
  name: string
  columnType?: string | undefined
  /** Facts that are told by the column itself: names of fields that the file leaves out, with their values. */
  normalize?: Readonly<Record<string, string>> | undefined
  constant?: string | undefined
  factor?: number | undefined
  currency?: string | undefined
}

export type PackageAttribute = {
  source?: string | undefined
  constant?: string | undefined
  parent?: string | undefined
  labelfor?: string | undefined
}

export type PackageDimension = {
  dimensionType?: string | undefined
  classificationType?: string | undefined
  attributes: Readonly<Record<string, PackageAttribute>>
}

export type PackageResource = {
  name?: string | undefined
  path: string
  delimiter: string | null
  decimalSign: string
  fields: readonly PackageField[]
  extraFields: readonly PackageField[]
  /** A column of this table that names a row of another one. */
  foreignKeys: readonly { column: string; resource: string; key: string }[]
  /** What the oldest dialect says of a whole table. */
  currency?: string | undefined
  direction?: string | undefined
  phase?: string | undefined
  year?: string | undefined
}

/** A `datapackage.json` with what concerns money. */
export type PackageDescriptor = {
  resources: readonly PackageResource[]
  /** Up to version 0.4. */
  model: {
    measures: Readonly<
      Record<
        string,
        {
          source: string
          resource?: string | undefined
          currency?: string | undefined
          factor?: number | undefined
          direction?: string | undefined
          phase?: string | undefined
        }
      >
    >
    dimensions: Readonly<Record<string, PackageDimension>>
  } | null
  /** Of the fiscal period, where it lies within one year. */
  year: string | null
  /** Written by a portal like this one: its texts are kept from being formulas. */
  own: boolean
}
