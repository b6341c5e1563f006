import type { ImportTextsOf } from '#app/domain/imports/import.ts'
import type { PlaceImports } from '#app/domain/places/imports.ts'

export const placeImports = {
  villages: {
    title: 'Айылдардын тизмесин киргизүү',
    lead: 'Ар бир айыл СОАТЕ коду боюнча табылат: жоктору кошулат, барларынын аталышы жана сандары файлдагыдай болот. Файлда бош турган уяча эч нерсени өзгөртпөйт.',
    columns: {
      soate: 'СОАТЕ коду',
      'name-ky': 'Кыргызча аталышы',
      'name-ru': 'Орусча аталышы',
      'name-en': 'Англисче аталышы',
      kind: 'Түрү',
      population: 'Калкы',
      adults: 'Чоңдор',
    },
  },
  outlines: {
    title: 'Чек араларды киргизүү',
    lead: 'GeoJSON файлы: Polygon, MultiPolygon же FeatureCollection. Чек аралар аталышы, СОАТЕ коду же P-код боюнча айылга туура келтирилет.',
    option: { label: 'Бир гана чек ара болсо, ал кимдики', none: 'Аталышы же коду боюнча' },
    columns: {
      name: 'Аталышы',
      soate: 'СОАТЕ коду',
      points: 'Чекиттер',
    },
  },
} satisfies ImportTextsOf<PlaceImports>
