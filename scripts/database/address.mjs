import { Refusal } from './refusal.mjs'

const shape = /^(mongodb(?:\+srv)?:\/\/)((?:[^@/?]*@)?)([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/

/**
 * The same server under another database name. A name inside the address also says where the
 * account is kept, so that place is spelled out before the name changes.
 *
 * @param {string} uri a MongoDB connection string
 * @param {string} name database name
 */
export function withDatabaseName(uri, name) {
  const parts = shape.exec(uri)
  if (!parts) throw new Refusal('MONGODB_URI does not look like mongodb://HOST:PORT/NAME.')
  const [, scheme, account, hosts, before, query] = parts
  const options = new URLSearchParams(query)
  if (account && !options.has('authSource')) options.set('authSource', before || 'admin')
  const tail = options.size > 0 ? `?${options}` : ''
  return `${scheme}${account}${hosts}/${name}${tail}`
}

/**
 * The address with a database name: the one it has, else `ashar`.
 *
 * @param {string} uri a MongoDB connection string
 */
export function completeAddress(uri) {
  const name = shape.exec(uri)?.[4]
  return name ? uri : withDatabaseName(uri, 'ashar')
}

/**
 * Whether an address of the portal can be reached by this computer only.
 *
 * @param {string | undefined} address as in ASHAR_ADDRESS; none means localhost
 */
export function isLocalAddress(address) {
  if (!address) return true
  if (!URL.canParse(address)) return false
  const { hostname } = new URL(address)
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}
