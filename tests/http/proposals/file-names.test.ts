import { beforeAll, expect, test } from 'vitest'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { answers, proposalContext } from '#tests/support/proposal-context.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { begun } from '#tests/support/written.ts'

const running = runningApplication()
const context = proposalContext()
const author = {} as { visitor: Visitor; draft: string }

beforeAll(async () => {
  author.visitor = await signedIn(running.origin, await anAccount({ village: 2 }))
  author.draft = await begun(author.visitor, context.round.number)
})

const script = '<script>alert(1)</script>'
const papersPage = () => author.visitor.ask(`${author.draft}/cost`)

async function takeAllAway() {
  for (;;) {
    const page = await papersPage()
    const remove = page.document.querySelector('.kept-files button')?.getAttribute('value')
    if (!remove) return
    await author.visitor.submitOn(page, { ...answers('cost'), remove }, 'main form')
  }
}

/** Sends one file under a name as it stands in the header, which browsers would have written otherwise. */
function sendNamed(header: string, bytes: Buffer) {
  const body = Buffer.concat([
    Buffer.from(
      `--cut\r\ncontent-disposition: form-data; name="papers"; ${header}\r\ncontent-type: text/html\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n--cut--\r\n'),
  ])
  const type = 'multipart/form-data; boundary=cut'
  return author.visitor.ask(`${author.draft}/cost`, {
    method: 'POST',
    body: new Uint8Array(body),
    headers: { 'content-type': type },
  })
}

test.each([
  ['with folders', 'filename="../../etc/passwd.pdf"', 'passwd.pdf'],
  ['of another system', 'filename="C:\\\\боор\\\\сан.pdf"', 'сан.pdf'],
  ['with a sign that turns the direction', 'filename="эсеп\u202efdp.exe"', 'эсепfdp.exe'],
  ['with line ends', 'filename="a\u2028\u0085set-cookie: x=1.pdf"', 'aset-cookie: x=1.pdf'],
  ['with a line end as browsers send it', 'filename="a%0D%0Ab.pdf"', 'a%0D%0Ab.pdf'],
  ['with markup', 'filename="<img src=x>.pdf"', '<img src=x>.pdf'],
  ['far too long', `filename="${'а'.repeat(3_000)}.pdf"`, `${'а'.repeat(96)}.pdf`],
])('a file name %s is shown and given out without harm', async (what, header, shown) => {
  await takeAllAway()
  await sendNamed(header, Buffer.from(`%PDF-1.7 ${what}\n%%EOF`))
  const page = await papersPage()
  const [link, ...others] = page.document.querySelectorAll('.kept-files a')
  expect([link?.textContent, others]).toEqual([shown, []])
  expect(page.document.querySelector('main img')).toBeNull()
  // What lies beside a draft is given to its writer alone.
  const cookie = [...author.visitor.cookies].map((pair) => pair.join('=')).join('; ')
  const answer = await fetch(new URL(link?.getAttribute('href') ?? '', running.origin), {
    headers: { cookie },
  })
  expect([answer.headers.get('content-type'), answer.headers.get('set-cookie')]).toEqual([
    'application/pdf',
    null,
  ])
  const name = /^attachment; filename\*=UTF-8''([\w.!~%-]+)$/.exec(
    answer.headers.get('content-disposition') ?? '',
  )?.[1]
  // Its own name may be a person's: it is handed out under a piece of its id.
  expect(name).toMatch(/^[0-9a-f]{8}\.pdf$/)
})

const send = (papers: File | File[]) =>
  author.visitor.submit(`${author.draft}/cost`, answers('cost', { papers }), 'main form')

test('a fourth PDF, and pages that only call themselves PDF, are told at the field', async () => {
  await takeAllAway()
  const papers = [1, 2, 3, 4].map((n) => new File([`%PDF-1.7 сан ${n}\n%%EOF`], `${n}.pdf`))
  const page = await send(papers)
  expect(page.status).toBe(422)
  expect(page.document.querySelector('#papers-fault')?.textContent).toContain('Эң көп 3 PDF')
  expect(page.document.querySelectorAll('.kept-files a')).toHaveLength(3)
  await takeAllAway()
  const cutOff = ['%PDF-', '%PDF-%%EOF', '%PDF-1.7 кесилген', `%PDF-1.7 %%EOF${' '.repeat(3_000)}`]
  const others = [`<!doctype html>${script}%PDF-1.7%%EOF`, ' %PDF-1.7%%EOF', '', 'PK\x03\x04']
  for (const bytes of [...cutOff, ...others]) {
    const told = await send(new File([bytes], 'эсеп.pdf'))
    expect(told.document.querySelector('#papers-fault')?.textContent).toContain(
      '«эсеп.pdf» толук PDF эмес',
    )
  }
})
