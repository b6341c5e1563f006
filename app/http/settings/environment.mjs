import { z } from 'zod'

/**
 * Every setting, once: what it must look like, in zod for the check and in words for whoever mistyped it. Plain
 * JavaScript, because `npm start` reads it before anything is built. `.env.example` names the same keys.
 *
 * @typedef {object} Setting
 * @property {z.ZodType} shape
 * @property {string} wanted ends the sentence "set it to …"
 * @property {true} [secret] its value is never printed
 */

const address = z.url({ protocol: /^https?$/, hostname: /./ })
const yesOrNo = z.enum(['yes', 'no'])

/** A whole number written in figures. @param {number} least @param {number} most */
const whole = (least, most) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))

export const environment = {
  NODE_ENV: {
    shape: z.enum(['production', 'development', 'test']),
    wanted: 'production, development or test, or remove it',
  },
  PORT: { shape: whole(0, 65_535), wanted: 'a whole number from 1 to 65535' },
  ASHAR_ADDRESS: { shape: address, wanted: 'an address such as https://ashar.example.kg' },
  ASHAR_PROXIES: { shape: whole(0, 8), wanted: 'the number of proxies in front, 0 to 8' },
  ASHAR_DATA: { shape: z.string(), wanted: 'a folder' },
  MONGODB_URI: {
    shape: z.string().regex(/^mongodb(\+srv)?:\/\/./),
    wanted: 'an address such as mongodb://USER:PASSWORD@HOST:27017/ashar',
    secret: true,
  },
  ASHAR_DATABASE_PATIENCE: { shape: whole(1, 60), wanted: 'a whole number of seconds, 1 to 60' },
  ASHAR_ALLOW_EMBEDDED_DATABASE: { shape: yesOrNo, wanted: 'yes or no' },
  ASHAR_SESSION_SECRET: { shape: z.string().min(32), wanted: 'at least 32 signs', secret: true },
  ASHAR_DEMONSTRATION: { shape: yesOrNo, wanted: 'yes or no' },
  SMS_GATEWAY_URL: { shape: address, wanted: 'an address such as https://sms.example.kg/send' },
  SMS_GATEWAY_TOKEN: { shape: z.string(), wanted: 'the token of the gateway', secret: true },
  ASHAR_CODES_A_DAY: {
    shape: whole(10, 100_000),
    wanted: 'a whole number of codes, 10 to 100000',
  },
  SMTP_URL: {
    shape: z.string().regex(/^smtps?:\/\/./),
    wanted: 'an address such as smtps://USER:PASSWORD@HOST',
    secret: true,
  },
  MAIL_FROM: {
    shape: z.string().regex(/^[^<>@]*<?[^<>@\s]+@[^<>@\s]+>?$/),
    wanted: 'a sender such as Ashar <ashar@example.kg>',
  },
  MAP_TILES_URL: {
    shape: address,
    wanted: 'an address such as https://tiles.example.kg/{z}/{x}/{y}.png',
  },
  MAP_TILES_ATTRIBUTION: {
    shape: z.string().max(200),
    wanted: 'whom to name as the maker of the tiles, up to 200 signs',
  },
  ASHAR_KEEP_PAGES: { shape: yesOrNo, wanted: 'yes or no' },
  ASHAR_CLOCK: { shape: z.string(), wanted: 'a file' },
  ASHAR_ELECTIONS: { shape: z.string(), wanted: 'a folder' },
  CHROMIUM_PATH: { shape: z.string(), wanted: 'a program' },
}

/** @typedef {keyof typeof environment} Key */

/**
 * One sentence for each setting that cannot be used or does not exist; one that is empty counts as not set.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string[]}
 */
export function environmentFaults(env) {
  const unknown = Object.keys(env).filter(
    (key) => /^ASHAR_(?!TEST_)/.test(key) && !(key in environment),
  )
  const misspelt = unknown.map((key) => `${key} is no setting: correct or remove it.`)
  const unusable = Object.entries(environment).flatMap(([key, setting]) => {
    const value = env[key]
    if (!value || setting.shape.safeParse(value).success) return []
    const told = 'secret' in setting ? 'cannot be used' : `is "${value}"`
    return [`${key} ${told}: set it to ${setting.wanted}.`]
  })
  return [...misspelt, ...unusable]
}

/**
 * The settings that are set, each in its own type.
 *
 * @param {Readonly<Record<string, string | undefined>>} env without faults
 * @returns {{ [K in Key]?: z.output<(typeof environment)[K]['shape']> }}
 */
export function parsedEnvironment(env) {
  const entries = Object.entries(environment).flatMap(([key, { shape }]) =>
    env[key] ? [[key, shape.parse(env[key])]] : [],
  )
  return Object.fromEntries(entries)
}
