import type { ImportTextsOf } from '#app/domain/imports/import.ts'
import type { PlaceImports } from '#app/domain/places/imports.ts'

export const placeImports = {
  villages: {
    title: 'Внести список сёл',
    lead: 'Каждое село находится по коду СОАТЕ: новые добавляются, у имеющихся названия и числа становятся как в файле. Пустая ячейка ничего не меняет.',
    columns: {
      soate: 'Код СОАТЕ',
      'name-ky': 'Название на кыргызском',
      'name-ru': 'Название на русском',
      'name-en': 'Название на английском',
      kind: 'Вид',
      population: 'Население',
      adults: 'Взрослые',
    },
  },
  outlines: {
    title: 'Внести границы',
    lead: 'Файл GeoJSON: Polygon, MultiPolygon или FeatureCollection. Границы находят своё село по названию, коду СОАТЕ или P-коду.',
    option: { label: 'Если граница одна, чья она', none: 'По названию или коду' },
    columns: {
      name: 'Название',
      soate: 'Код СОАТЕ',
      points: 'Точки',
    },
  },
} satisfies ImportTextsOf<PlaceImports>
