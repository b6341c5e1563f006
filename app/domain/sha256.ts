/** SHA-256 of a text (UTF-8), 64 hexadecimal figures; passed in, since servers and browsers each have their own. */
export type Sha256 = (text: string) => string
