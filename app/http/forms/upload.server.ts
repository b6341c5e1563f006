import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import type { ActionFunctionArgs } from '@remix-run/node'
import { type FieldFault, fault } from '#app/domain/outcome.ts'
import { wholeForm } from '#app/forms/rejected-form.ts'
import { sha256 } from '#app/sha256.server.ts'
import { type Answers, answersOf } from './form.server.ts'
import { commandAt, keyOfSent } from './form-key.server.ts'
import { mostTextBytes, sentFields, tooMuchText } from './sent-fields.server.ts'

/** A file of a form; the bytes are null where it was larger than allowed: those were thrown away on arrival. */
export type ArrivedFile = { name: string; bytes: Buffer | null }

/** What becomes of the files of one field. `take` sees one file at a time and answers with its fault, if any. */
export type FileField = {
  maxBytes: number
  take(file: ArrivedFile): Promise<FieldFault | null>
}
export type FileFields = ReadonlyMap<string, FileField>

export type Upload = { answers: Answers; key: string | null; faults: FieldFault[] }

/** Longer texts are cut here; each field has its own, much smaller limit, whose message the person gets. */
const limits = { fieldSize: 256 * 1_024, fields: 500, files: 20, headerPairs: 50 }
const longestName = 100

/** A body comes once: whoever asks for it again is given what arrived. */
const arrived = new WeakMap<Request, Promise<Upload>>()

/** The form that a request brings; where it was read before, as it was read then. */
export function readUpload(args: ActionFunctionArgs, fields: FileFields): Promise<Upload> {
  const upload = arrived.get(args.request) ?? readBody(args, fields)
  arrived.set(args.request, upload)
  return upload
}

/**
 * Reads a form with files as it streams in. One file is in memory at a time; one that is too large is thrown away
 * while everything else is kept, and so is one that cannot be stored, which the log tells as a bug; a form cut off on the
 * way says so, with what arrived of it.
 */
async function readBody(
  { request, context }: ActionFunctionArgs,
  fields: FileFields,
): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  const command = commandAt(request, context.page)
  if (!request.body || !/^multipart\/form-data\b/i.test(type))
    return uploadOf(command, await sentFields(request), [])
  const form = new FormData()
  const faults: FieldFault[] = []
  const prints: string[] = []
  const whole = await readParts(
    request.body as ReadableStream,
    type,
    form,
    async (name, stream, file) => {
      const field = fields.get(name)
      const bytes = await collect(stream, field?.maxBytes ?? 0)
      // A file field that was left empty is sent as a file without name and bytes.
      if (!field || (!file && bytes?.length === 0)) return
      const arrived = { name: shownName(file), bytes }
      prints.push(`${name} ${sha256(bytes ?? '')}`)
      const found = await field.take(arrived).catch((error) => {
        context.reportBug(error)
        return fault(name, 'file-not-stored', { name: arrived.name })
      })
      if (found) faults.push(found)
    },
  )
  if (whole === 'too-much-text') return tooMuchText(request)
  if (!whole) faults.push(fault(wholeForm, 'form-cut-off', {}))
  return uploadOf(command, form, faults, prints.join())
}

function uploadOf(command: string, form: FormData, faults: FieldFault[], files = ''): Upload {
  const answers = answersOf(form)
  return { answers, key: keyOfSent(command, answers, files), faults }
}

type TakeFile = (field: string, stream: BusboyFileStream, name: string) => Promise<void>

/** Puts the texts into the form and gives the files away one after the other; false when the form is not whole. */
async function readParts(
  body: ReadableStream,
  type: string,
  form: FormData,
  takeFile: TakeFile,
): Promise<boolean | 'too-much-text'> {
  let files = Promise.resolve()
  let bug: unknown
  let arriving: BusboyFileStream | undefined
  let text = 0
  try {
    const parser = new Busboy({ headers: { 'content-type': type }, limits })
    parser.on('field', (name, value) => {
      text += Buffer.byteLength(value)
      if (text <= mostTextBytes) form.append(name, value)
    })
    parser.on('file', (field, stream, name) => {
      arriving = stream
      stream.on('error', () => {}) // told by the pipeline; unheard it would end the process
      files = files
        .then(() => takeFile(field, stream, name ?? ''))
        .catch((error) => {
          bug = stream.errored ? undefined : error
          parser.destroy()
        })
    })
    await pipeline(Readable.fromWeb(body), parser)
    await files
  } catch {
    // Where the connection broke within a file, nobody else ends it: it would be waited for for ever.
    arriving?.destroy(new Error('cut off'))
    await files
    if (!bug) return false
  }
  if (bug) throw bug
  return text > mostTextBytes ? 'too-much-text' : true
}

/** The bytes of a file; null when there are more than allowed. It is read to its end in any case. */
async function collect(stream: BusboyFileStream, maxBytes: number): Promise<Buffer | null> {
  let kept: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length <= maxBytes) kept.push(chunk)
    else kept = []
  }
  return length > maxBytes ? null : Buffer.concat(kept)
}

/** A file's own name without folders and unseen signs, short enough to show. */
function shownName(name: string): string {
  const bare = name.split(/[/\\]/).pop() ?? ''
  return bare.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').slice(-longestName) || '…'
}
