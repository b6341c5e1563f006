import { written } from './written.ts'

/** Whose money pays: what is not the municipality's own was given to it for a purpose, or to even out. */
export const sources = written('source', [
  ['own', 'Өз кирешелер', 'Собственные доходы', 'Own income', { flow: 'own' }],
  [
    'equalisation',
    'Теңдөөчү трансферт',
    'Выравнивающий трансферт',
    'Equalisation transfer',
    { flow: 'received' },
  ],
  [
    'delegated',
    'Өткөрүлүп берилген ыйгарым укуктарга',
    'На делегированные полномочия',
    'For delegated powers',
    { flow: 'received' },
  ],
  [
    'stimulating',
    'Дем берүүчү (үлүштүк) грант',
    'Стимулирующий (долевой) грант',
    'Stimulating (shared) grant',
    { flow: 'received' },
  ],
  ['special', 'Атайын каражаттар', 'Специальные средства', 'Special means', { flow: 'own' }],
])
