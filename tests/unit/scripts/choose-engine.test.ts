import { expect, test } from 'vitest'
import { chooseEngine } from '../../../scripts/database/choose-engine.mjs'

type Circumstances = Parameters<typeof chooseEngine>[0]

const fresh: Circumstances = {
  dataFolder: '/srv/ashar',
  recorded: undefined,
  uri: undefined,
  mongodVersion: undefined,
  address: undefined,
  embeddedAllowed: false,
}
const uri = 'mongodb://db.example.kg/ashar'
const embedded = {
  engine: 'embedded' as const,
  version: '0.7.0b3',
  storageFormat: 'secantusdb-wiredtiger-0.7',
}
const mongod = {
  engine: 'mongod' as const,
  version: '8.0.4',
  storageFormat: 'mongod-wiredtiger-1',
}
const address = {
  engine: 'address' as const,
  version: '8.0.4',
  storageFormat: 'kept by the server',
}

const chosen = (change: Partial<Circumstances>) => chooseEngine({ ...fresh, ...change })
const refusal = (change: Partial<Circumstances>) => {
  const choice = chosen(change)
  return 'refusal' in choice ? choice.refusal : `no refusal: ${choice.engine}`
}

test('MONGODB_URI goes before a mongod on the PATH', () => {
  expect(chosen({ uri, mongodVersion: '8.0.4' })).toEqual({ engine: 'address' })
})

test('a mongod of version 7 goes before the embedded database', () => {
  expect(chosen({ mongodVersion: '7.0.0' })).toEqual({ engine: 'mongod' })
})

test('a mongod of version 6 is too old and is passed over', () => {
  expect(chosen({ mongodVersion: '6.0.19' })).toEqual({ engine: 'embedded' })
})

test('a folder of the embedded database stays with it when a mongod is installed later', () => {
  expect(chosen({ recorded: embedded, mongodVersion: '8.0.4' })).toEqual({ engine: 'embedded' })
})

test('a folder of the embedded database is not passed over for MONGODB_URI', () => {
  expect(refusal({ recorded: embedded, uri })).toMatch(
    /\/srv\/ashar holds the data of the embedded database.*set ASHAR_DATA to a new folder/,
  )
})

test('a folder that belonged to MONGODB_URI is not opened by another engine', () => {
  expect(refusal({ recorded: address, mongodVersion: '8.0.4' })).toMatch(/MONGODB_URI is now miss/)
})

test('a folder of mongod is not opened when mongod is gone', () => {
  expect(refusal({ recorded: mongod })).toMatch(/made by mongod 8.0.4 and none is on the PATH/)
})

test('a folder of mongod is not opened by an older mongod', () => {
  expect(refusal({ recorded: mongod, mongodVersion: '7.0.9' })).toMatch(/version 7.0.9 is on/)
  expect(chosen({ recorded: mongod, mongodVersion: '8.2.0' })).toEqual({ engine: 'mongod' })
})

test('a folder in a storage format of another time is not opened', () => {
  const older = { ...embedded, storageFormat: 'secantusdb-wiredtiger-0.6' }
  expect(refusal({ recorded: older })).toMatch(/written in the format secantusdb-wiredtiger-0.6/)
})

test('the embedded database does not serve a public address unless that is allowed', () => {
  const open = { address: 'https://ashar.kg' }
  expect(refusal(open)).toMatch(/https:\/\/ashar.kg.*prerelease.*ASHAR_ALLOW_EMBEDDED_DATABASE=yes/)
  expect(chosen({ ...open, embeddedAllowed: true })).toEqual({ engine: 'embedded' })
  expect(chosen({ ...open, mongodVersion: '8.0.4' })).toEqual({ engine: 'mongod' })
  expect(chosen({ ...open, uri })).toEqual({ engine: 'address' })
})
