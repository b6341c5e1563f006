import { z } from 'zod'

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** How the world reaches the portal; localhost until it is set. */
  ASHAR_ADDRESS: optional(z.url({ protocol: /^https?$/ })),
  /** Folder for what is not in the database: keys, generated secrets. */
  ASHAR_DATA: z.string().min(1),
  MONGODB_URI: z.string().regex(/^mongodb(\+srv)?:\/\//),
  ASHAR_SESSION_SECRET: optional(z.string().min(32)),
  SMS_GATEWAY_URL: optional(z.url({ protocol: /^https?$/ })),
  SMS_GATEWAY_TOKEN: optional(z.string()),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\//)),
  MAIL_FROM: optional(z.string()),
  MAP_TILES_URL: optional(z.url({ protocol: /^https?$/ })),
  /** The number of proxies in front whose word about the caller's address is believed. */
  ASHAR_PROXIES: z.coerce.number().int().min(0).max(8).default(0),
  /** Tests only: a file with milliseconds to add to the clock. Refused at a public address. */
  ASHAR_CLOCK: optional(z.string()),
})

export type Settings = {
  production: boolean
  port: number
  address: URL
  dataFolder: string
  mongodbUri: string
  /** Null: the one generated into the data folder is used. */
  sessionSecret: string | null
  sms: { url: string; token: string } | null
  mail: { url: string; from: string } | null
  mapTilesUrl: string | null
  proxies: number
  clockFile: string | null
}

/** Reads the settings from an environment; throws one sentence naming every setting that cannot be used. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`)
    throw new Error(`These settings cannot be used: ${faults.join('; ')}. See .env.example.`)
  }
  const given = parsed.data
  const address = new URL(given.ASHAR_ADDRESS ?? `http://localhost:${given.PORT}`)
  if (given.ASHAR_CLOCK && !isLocal(address))
    throw new Error('ASHAR_CLOCK moves the clock and is for tests: remove it at a public address.')
  return {
    production: given.NODE_ENV === 'production',
    port: given.PORT,
    address,
    dataFolder: given.ASHAR_DATA,
    mongodbUri: given.MONGODB_URI,
    sessionSecret: given.ASHAR_SESSION_SECRET ?? null,
    sms: given.SMS_GATEWAY_URL
      ? { url: given.SMS_GATEWAY_URL, token: given.SMS_GATEWAY_TOKEN ?? '' }
      : null,
    mail: given.SMTP_URL
      ? { url: given.SMTP_URL, from: given.MAIL_FROM ?? 'ashar@localhost' }
      : null,
    mapTilesUrl: given.MAP_TILES_URL ?? null,
    proxies: given.ASHAR_PROXIES,
    clockFile: given.ASHAR_CLOCK ?? null,
  }
}

/** Whether an address is reached from this computer only. */
export function isLocal(address: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname)
}

let known: Settings | undefined

/** The settings of this process, read once. */
export function settings(): Settings {
  known ??= readSettings(process.env)
  return known
}
