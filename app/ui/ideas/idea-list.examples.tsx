import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import type { Idea } from './idea-card.tsx'
import { IdeaList } from './idea-list.tsx'

const ideas: readonly Idea[] = [
  {
    number: 17,
    title: 'Жогорку Ак-Булуңда көчө жарыктары',
    href: '#17',
    theme: 'lighting',
    village: 'Жогорку Ак-Булуң',
    summary: 'Мектептен фельдшердик пунктка чейин 14 чырак: балдар кышында караңгыда кайтышат.',
    cost: som(318_000),
  },
  {
    number: 4,
    title: 'Бала бакчанын чатырын оңдоо',
    href: '#4',
    theme: 'school',
    village: 'Ак-Булуң',
    summary: 'Чатыр эки жерден агат; 86 бала. Тургундар жыгачын жана эмгегин кошот.',
    cost: som(540_000),
    state: <Tag kind="yes">Каржыланат</Tag>,
  },
  {
    number: 128,
    title:
      'Ак-Булуң, Жогорку Ак-Булуң жана Кең-Суу айылдарынын ортосундагы жолдун көпүрөсүн бекемдөө жана жээгин тосуу',
    href: '#128',
    theme: 'roads',
    village: 'Бүт аймак',
    cost: som(12_610_000),
    state: <Tag kind="no">Четке кагылды</Tag>,
  },
]

export const examples: readonly Example[] = [{ name: 'three', element: <IdeaList ideas={ideas} /> }]
