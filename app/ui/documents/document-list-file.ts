import { inForce, type MunicipalDocument } from '#app/domain/documents/document.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'

/** Every document of the municipality, as a file for the office. */
export function documentFacts({ text: { documents, lists } }: Say): ListFacts<MunicipalDocument> {
  return {
    name: 'documents',
    title: documents.title,
    columns: [
      { key: 'number', label: lists.number, kind: 'count', value: ({ number }) => number },
      {
        key: 'title',
        label: documents.documentTitle,
        kind: 'text',
        value: ({ title, hidden }) => (hidden ? `${title} (${documents.taken})` : title),
      },
      {
        key: 'audience',
        label: documents.audience,
        kind: 'text',
        value: ({ audience }) => documents.audiences[audience],
      },
      {
        key: 'versions',
        label: documents.versions,
        kind: 'count',
        value: ({ versions }) => versions.length,
      },
      {
        key: 'since',
        label: documents.since,
        kind: 'moment',
        value: (document) => inForce(document).at,
      },
    ],
  }
}
