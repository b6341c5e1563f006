import sax from 'sax'
import { UnreadableFile } from './unreadable.ts'

export type Tag = { name: string; attributes: Readonly<Record<string, string>> }

export type XmlReader = {
  open?: (tag: Tag) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** Reads XML as it comes in portions of bytes. Names come without their prefixes. */
export function xmlTaker(reader: XmlReader): (data: Uint8Array, last: boolean) => void {
  const parser = sax.parser(true, { trim: false, normalize: false })
  const decoder = new TextDecoder()
  parser.onerror = () => {
    throw new UnreadableFile('broken')
  }
  // A budget needs no entities of its own; with them a short file could say a long one.
  parser.ondoctype = () => {
    throw new UnreadableFile('broken')
  }
  parser.onopentag = ({ name, attributes }) => {
    // Without the option for name spaces every attribute is text.
    reader.open?.({ name: local(name), attributes: attributes as Record<string, string> })
  }
  parser.ontext = (text) => reader.text?.(text)
  parser.oncdata = (text) => reader.text?.(text)
  parser.onclosetag = (name) => reader.close?.(local(name))
  return (data, last) => {
    parser.write(decoder.decode(data, { stream: !last }))
    if (last) parser.close()
  }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
