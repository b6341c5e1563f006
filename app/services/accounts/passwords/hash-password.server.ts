import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's default kind) with 19 MiB, two rounds, one lane: OWASP's floor, some 30 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

let nobody: Promise<string> | undefined

/** Whether a password matches; where there is none to match it costs the same time and answers no. */
export async function passwordMatches(known: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password')
  const matches = await verify(known ?? (await nobody), password)
  return known !== null && matches
}
