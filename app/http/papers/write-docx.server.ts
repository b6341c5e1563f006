import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Language } from '#app/domain/language.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import { run } from './docx-run.ts'
import { factsTable, paperTable, sheet, signatureTable } from './docx-tables.ts'

const languageTags: Record<Language, string> = { ky: 'ky-KG', ru: 'ru-RU', en: 'en-GB' }
const numbers = 'numbers'

/** A paper as a text document that every office opens: A4, in the paper's language, head rows that repeat, pages numbered. */
export async function docxOf(paper: Paper, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const tag = { value: languageTags[language] }
  const document = new Document({
    title: paper.title,
    creator: paper.office,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 24, language: tag },
          paragraph: { spacing: { after: 120 } },
        },
        heading1: { run: { size: 30, bold: true, color: '000000' } },
        heading2: { run: { size: 26, bold: true, color: '000000' } },
      },
    },
    numbering: {
      config: [
        {
          reference: numbers,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', ...hanging }],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: sheet.width, height: sheet.height }, margin: sheet.margin },
        },
        footers: { default: pageNumber() },
        children: [...head(paper), ...paper.blocks.flatMap(setBlock)],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const hanging = { style: { paragraph: { indent: { left: 500, hanging: 300 } } } }

function pageNumber() {
  const children = [new TextRun({ children: [PageNumber.CURRENT], size: 18 })]
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] })
}

function head({ office, region, title, dated }: Paper): Paragraph[] {
  const centred = (children: ParagraphChild[]) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children })
  return [
    centred([run(office, { bold: true })]),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [run(region)],
      border: { bottom: { style: 'double', size: 6, space: 6 } },
      spacing: { after: 360 },
    }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] }),
    ...(dated ? [new Paragraph({ children: [run(dated)] })] : []),
  ]
}

function setBlock(block: Block) {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          children: [run(block.text)],
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ children: [run(block.text, looks[block.set ?? 'plain'])] })]
    case 'list': {
      const set = block.numbered
        ? { numbering: { reference: numbers, level: 0 } }
        : { bullet: { level: 0 } }
      return block.items.map((item) => new Paragraph({ ...set, children: [run(item)] }))
    }
    case 'facts':
      return [factsTable(block.facts), new Paragraph({})]
    case 'table':
      return [
        new Paragraph({ keepNext: true, children: [run(block.caption, { bold: true })] }),
        paperTable(block),
        new Paragraph({}),
      ]
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })]
    case 'signatures':
      return [new Paragraph({ spacing: { before: 480 } }), signatureTable(block.whose)]
  }
}

const looks = {
  plain: {},
  lead: { size: 26 },
  quiet: { size: 20 },
  strong: { bold: true },
} as const
