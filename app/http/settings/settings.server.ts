import { environmentFaults, parsedEnvironment } from './environment.mjs'

export type Settings = {
  production: boolean
  port: number
  address: URL
  dataFolder: string
  mongodbUri: string
  /** Milliseconds for which a page waits for a database that does not answer. */
  databasePatience: number
  /** Null: the one generated into the data folder is used. */
  sessionSecret: string | null
  sms: { url: string; token: string } | null
  /** Codes that a municipality sends to phones in a day, but for those asked for by known browsers. */
  codesADay: number
  mail: { url: string; from: string } | null
  mapTilesUrl: string | null
  /** Who made the tiles, as plain words. */
  mapTilesAttribution: string
  /** Whether demonstrations, whose passwords everybody knows, can be used: elsewhere nobody gets a session there. */
  demonstrationsOpen: boolean
  /** The number of proxies in front whose word about the caller's address is believed. */
  proxies: number
  /** Measurements only: false where each page is made anew, as if nobody had asked for it before. */
  keepPages: boolean
  /** Tests only: a file with milliseconds to add to the clock. */
  clockFile: string | null
}

/** A setting nobody could work with; its message is the sentence for whoever starts the portal. */
class UnusableSetting extends Error {}

/** Reads the settings from an environment; throws one sentence for every setting that cannot be used. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const faults = environmentFaults(env)
  if (faults.length > 0) throw new UnusableSetting(faults.join(' '))
  const given = parsedEnvironment(env)
  const { PORT: port = 3000, ASHAR_DATA: dataFolder, MONGODB_URI: mongodbUri } = given
  if (!dataFolder || !mongodbUri)
    throw new UnusableSetting('ASHAR_DATA and MONGODB_URI are set by npm start: start with it.')
  const address = new URL(given.ASHAR_ADDRESS ?? `http://localhost:${port}`)
  if (given.ASHAR_CLOCK && !isLocal(address))
    throw new UnusableSetting(
      'ASHAR_CLOCK moves the clock and is for tests: remove it at a public address.',
    )
  if (given.ASHAR_KEEP_PAGES === 'no' && !isLocal(address))
    throw new UnusableSetting(
      'ASHAR_KEEP_PAGES makes every page anew and is for measurements: remove it at a public address.',
    )
  return {
    production: (given.NODE_ENV ?? 'production') === 'production',
    ...{ port, address, dataFolder, mongodbUri },
    databasePatience: (given.ASHAR_DATABASE_PATIENCE ?? 3) * 1_000,
    sessionSecret: given.ASHAR_SESSION_SECRET ?? null,
    sms: given.SMS_GATEWAY_URL
      ? { url: given.SMS_GATEWAY_URL, token: given.SMS_GATEWAY_TOKEN ?? '' }
      : null,
    codesADay: given.ASHAR_CODES_A_DAY ?? 3_000,
    mail: given.SMTP_URL
      ? { url: given.SMTP_URL, from: given.MAIL_FROM ?? 'ashar@localhost' }
      : null,
    mapTilesUrl: given.MAP_TILES_URL ?? null,
    mapTilesAttribution: given.MAP_TILES_ATTRIBUTION ?? '© OpenStreetMap',
    demonstrationsOpen: isLocal(address) || given.ASHAR_DEMONSTRATION === 'yes',
    proxies: given.ASHAR_PROXIES ?? 0,
    keepPages: given.ASHAR_KEEP_PAGES !== 'no',
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
