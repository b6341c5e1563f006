import { parseMail, parsePhone } from '../../accounts/contact.ts'
import { isInCountry } from '../../places/country-box.ts'
import type { Point } from '../../points.ts'
import type { ProblemSender, ProblemText } from '../problem.ts'
import { longestTitle } from '../problem.ts'
import { type Answered, type Fault, unknown, wrong } from './fault.ts'

const longestDescription = 4_000

type Village = { number: number; soate: string; centre: Point | null }
type Known = { codes: readonly string[]; villages: readonly Village[] }
export type Posted = { text: ProblemText; sender: ProblemSender; media: string | null }

/** Reads a report that a program sends. */
export function readPosted(fields: URLSearchParams, { codes, villages }: Known): Answered<Posted> {
  const value = (name: string) => fields.get(name)?.trim() ?? ''
  // A list of values comes as `attribute[village][]`.
  const attribute = (code: string) => value(`attribute[${code}]`) || value(`attribute[${code}][]`)
  const faults: Fault[] = []
  const code = value('service_code')
  if (code === '') faults.push(wrong('service_code was not provided'))
  else if (!codes.includes(code)) faults.push(unknown(`service_code "${code}" was not found`))
  const point = pointIn(value('lat'), value('long'), faults)
  const address = value('address_string')
  const named = value('address_id')
  if (!point && address === '' && named === '' && faults.every(({ code: of }) => of !== 400))
    faults.push(wrong('a location is needed: lat and long, address_string or address_id'))
  const byCode = villages.find(({ soate }) => soate === named)
  if (named !== '' && !byCode) faults.push(unknown(`address_id "${named}" was not found`))
  const chosen = attribute('village')
  const byNumber = villages.find(({ number }) => String(number) === chosen)
  if (chosen !== '' && !byNumber) faults.push(wrong(`attribute[village] has no value "${chosen}"`))
  const isPrivate = attribute('private')
  if (!['', 'yes', 'no'].includes(isPrivate))
    faults.push(wrong(`attribute[private] has no value "${isPrivate}"`))
  const description = value('description').replace(/\r\n?/g, '\n')
  if ([...description].length > longestDescription)
    faults.push(wrong(`description is longer than ${longestDescription} characters`))
  const media = value('media_url')
  if (media !== '' && !isWebAddress(media)) faults.push(wrong('media_url is no web address'))
  if (faults.length > 0) return { faults }
  const [first = '', ...rest] = description.split('\n')
  const short = [...first].slice(0, longestTitle).join('')
  const village = byNumber ?? byCode ?? null
  return {
    value: {
      text: {
        ...{ kind: code, village: village?.number ?? null, point, private: isPrivate === 'yes' },
        landmark: [...address].slice(0, 200).join(''),
        // A report without words is called by its service.
        title: short || code,
        words: short === first ? rest.join('\n').trim() : description,
        photos: [],
      },
      sender: { account: null, contact: contactIn(value('phone'), value('email')), name: nameIn() },
      media: media || null,
    },
  }

  function nameIn(): string {
    return [value('first_name'), value('last_name')].join(' ').trim().slice(0, 120)
  }
}

function pointIn(lat: string, long: string, faults: Fault[]): Point | null {
  if (lat === '' && long === '') return null
  if (lat === '' || long === '') {
    faults.push(wrong('lat and long are both needed'))
    return null
  }
  const shape = /^-?\d{1,3}(\.\d{1,20})?$/
  if (!shape.test(lat) || !shape.test(long)) {
    faults.push(wrong('lat and long are degrees such as 42.5713 and 78.6021'))
    return null
  }
  const rounded = (text: string) => Math.round(Number(text) * 10_000) / 10_000
  const point = { latitude: rounded(lat), longitude: rounded(long) }
  if (isInCountry(point.longitude, point.latitude)) return point
  faults.push(wrong('lat and long lie outside the country'))
  return null
}

/** A phone or mail of another country is left out: nobody here could use it. */
function contactIn(phone: string, mail: string): ProblemSender['contact'] {
  const to = phone === '' ? null : parsePhone(phone)
  if (to) return { channel: 'sms', to }
  const address = mail === '' ? null : parseMail(mail)
  return address ? { channel: 'mail', to: address } : null
}

const isWebAddress = (text: string) =>
  text.length <= 500 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
