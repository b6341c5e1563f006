import { expect, test } from 'vitest'
import { readWanted } from '#app/domain/problems/open311/asked.ts'
import { statusOfFaults } from '#app/domain/problems/open311/fault.ts'
import { readPosted } from '#app/domain/problems/open311/posted.ts'
import { w3c } from '#app/domain/problems/open311/records.ts'
import { written } from '#app/domain/problems/open311/written.ts'

const now = new Date('2026-11-30T06:00:00Z')
const wanted = (query: string) => readWanted(new URLSearchParams(query), now)
const found = (query: string) => {
  const read = wanted(query)
  return 'faults' in read ? null : read.value
}

test('XML wraps each list in its element and says nothing where there is nothing', () => {
  const errors = [{ code: 404, description: 'a < b & "c"' }]
  expect(written('xml', 'errors', errors)).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<errors><error><code>404</code><description>a &lt; b &amp; "c"</description></error></errors>\n',
  )
  expect(written('json', 'errors', errors)).toBe('[{"code":404,"description":"a < b & \\"c\\""}]')
  const one = { zipcode: null, lat: 42.5, photos: ['x'] }
  expect(written('xml', 'service_requests', [one])).toContain(
    '<request><zipcode/><lat>42.5</lat><photos><photo>x</photo></photos></request>',
  )
  expect(written('xml', 'service_requests', [])).toContain('<service_requests/>')
  expect(written('xml', 'a', 'b\u0000c')).toContain('<a>bc</a>')
})

test('an instant is read in any zone, with a plus that came unescaped, and told in the country’s time', () => {
  const from = (text: string) => found(`start_date=${text}`)?.from?.toISOString() ?? null
  expect(from('2026-11-01T00:00:00Z')).toBe('2026-11-01T00:00:00.000Z')
  expect(from('2026-11-01T00:00:00+06:00')).toBe('2026-10-31T18:00:00.000Z')
  expect(from(encodeURIComponent('2026-11-01T00:00:00-05:00'))).toBe('2026-11-01T05:00:00.000Z')
  expect(from('2026-11-01T00:00Z')).toBe('2026-11-01T00:00:00.000Z')
  expect(from('2026-11-01')).toBe('2026-10-31T18:00:00.000Z')
  expect(from('yesterday')).toBeNull()
  expect(from('2026-13-45T00:00:00Z')).toBeNull()
  expect(w3c(now)).toBe('2026-11-30T12:00:00+06:00')
})

test('without dates it is the last 90 days and 1,000 rows; for what changed there is no such range', () => {
  expect(found('')).toMatchObject({ to: null, page: 1, size: 1_000, numbers: null, closed: null })
  expect(found('')?.from?.toISOString()).toBe('2026-09-01T06:00:00.000Z')
  expect(found('updated_after=2026-01-01T00:00:00Z')).toMatchObject({ from: null, to: null })
  expect(found('start_date=2026-08-01T00:00:00Z&end_date=2026-10-30T00:00:00Z')).not.toBeNull()
  expect(found('start_date=2026-08-01T00:00:00Z&end_date=2026-10-30T00:00:01Z')).toBeNull()
  expect(found('page_size=5000')?.size).toBe(1_000)
  expect(found('page=0')).toBeNull()
})

test('several values come by commas or repeated, and named reports override everything', () => {
  expect(found('service_code=a,b&service_code=c&status=open')).toMatchObject({
    ...{ kinds: ['a', 'b', 'c'], closed: false },
  })
  expect(found('status=open,closed')?.closed).toBeNull()
  expect(found('service_request_id=3,x,7&status=nonsense&page=9')).toMatchObject({
    ...{ numbers: [3, 7], page: 1 },
  })
  expect(wanted('status=gone&page=x')).toMatchObject({ faults: [{ code: 400 }, { code: 400 }] })
})

test('a posted report is read with every fault, and what is missing outweighs what is wrong', () => {
  const known = { codes: ['water'], villages: [{ number: 1, soate: '417', centre: null }] }
  const read = (query: string) => readPosted(new URLSearchParams(query), known)
  const codes = (query: string) => {
    const found = read(query)
    return 'faults' in found ? found.faults.map(({ code }) => code) : []
  }
  expect(codes('service_code=water&lat=42.5&long=78.6')).toEqual([])
  expect(codes('service_code=water&address_id=417')).toEqual([])
  expect(codes('service_code=gas&lat=42.5')).toEqual([404, 400])
  expect(codes('service_code=water&address_string=a&attribute[village]=7')).toEqual([400])
  expect(codes('service_code=water&address_string=a&media_url=javascript:1')).toEqual([400])
  expect(codes('service_code=water')).toEqual([400])
  expect(
    read('service_code=water&address_string=a&attribute[village][]=1&description=b'),
  ).toMatchObject({
    value: { text: { village: 1, title: 'b', words: '', landmark: 'a' } },
  })
  const faults = [404, 400].map((code) => ({ code: code as 400, description: '' }))
  expect([statusOfFaults(faults), statusOfFaults(faults.slice(1))]).toEqual([404, 400])
})
