import type { ImportTextsOf } from '#app/domain/imports/import.ts'
import type { VisitImports } from '#app/domain/visits/imports.ts'

export const visitImports = {
  visits: {
    title: 'ODK же Kobo менен чогултулган барууларды киргизүү',
    lead: 'Муниципалитеттин формасына (XLSForm) берилген жооптордун CSV файлы: ODK Centralдан же Kobo’дон, суроолордун аттары жана маанилери менен (XML values and headers), тилкелердин аттарын өзгөртпөй. Ар бир өлчөөнүн өз тилкеси бар. Сүрөттөр файлда жок, ошондуктан киргизилбейт. Ошол эле жазуу экинчи жолу эч нерсе кошпойт.',
    columns: {
      on: 'Күнү',
      kind: 'Кызматтын түрү',
      visited: 'Кызматтын номери',
      measured: 'Өлчөгөнү',
      seen: 'Көргөнү',
      words: 'Сөзү',
      record: 'Жазуунун белгиси',
    },
  },
} satisfies ImportTextsOf<VisitImports>
