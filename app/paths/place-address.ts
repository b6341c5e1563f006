/** Where the pages of a municipality begin, such as `/ky/ak-bulun`, and its short name, such as `ak-bulun`. */
export type PlaceAddress = { home: string; place: string }
