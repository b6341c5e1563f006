import { expect, test } from 'vitest'
import {
  completeAddress,
  isLocalAddress,
  withDatabaseName,
} from '../../../scripts/database/address.mjs'

test('an address without a database name gets ashar, and its account stays where it was', () => {
  expect(completeAddress('mongodb://db.example.kg')).toBe('mongodb://db.example.kg/ashar')
  expect(completeAddress('mongodb://aida:secret@a.kg:27017,b.kg:27017/?replicaSet=rs0')).toBe(
    'mongodb://aida:secret@a.kg:27017,b.kg:27017/ashar?replicaSet=rs0&authSource=admin',
  )
})

test('an address with a database name is taken as it is', () => {
  const given = 'mongodb+srv://aida:secret@cluster.example.kg/jalal?retryWrites=true'
  expect(completeAddress(given)).toBe(given)
})

test('another database name does not move the account to another database', () => {
  expect(withDatabaseName('mongodb://aida:secret@a.kg/people', 'test')).toBe(
    'mongodb://aida:secret@a.kg/test?authSource=people',
  )
})

test('what is no MongoDB address is refused with its shape', () => {
  expect(() => completeAddress('postgres://a.kg/ashar')).toThrow(/mongodb:\/\/HOST:PORT\/NAME/)
})

test('only an address of this computer is local', () => {
  const local = [undefined, '', 'http://localhost:3000', 'http://127.0.0.1:80', 'http://[::1]:3000']
  expect(local.filter((address) => !isLocalAddress(address))).toEqual([])
  const open = ['https://ashar.kg', 'http://192.168.1.4:3000', 'http://localhost.kg', 'ashar.kg']
  expect(open.filter((address) => isLocalAddress(address))).toEqual([])
})
