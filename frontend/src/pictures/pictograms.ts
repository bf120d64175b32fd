/**
 * Our own pictures for easy-read sentences, drawn for this portal: one path on a square of 48. A sentence chooses one by its name. The server
 * knows the same names (EasyRead.java); a test holds both together.
 */
export const pictograms: Record<string, string> = {
  ambulance:
    'M4 34V14h25v20zM29 20h8l7 8v6H29M9 36a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM32 36a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM16 19v8M12 23h8',
  bed: 'M5 12v30M5 34h38v8M43 34v-5c0-4-3-6-6-6H19v11M8 26a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  bus: 'M9 9h30a3 3 0 0 1 3 3v20a3 3 0 0 1 -3 3h-30a3 3 0 0 1 -3 -3v-20a3 3 0 0 1 3 -3zM6 22h36M18 9v13M30 9v13M10 37a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM30 37a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  calendar:
    'M8 9h32a2 2 0 0 1 2 2v29a2 2 0 0 1 -2 2h-32a2 2 0 0 1 -2 -2v-29a2 2 0 0 1 2 -2zM6 19h36M15 4v9M33 4v9M15 27h4M29 27h4M15 35h4M29 35h4',
  car: 'M4 34v-8l6-2 5-10h18l6 10 5 2v8zM15 24h18M10 35a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM30 35a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  clock: 'M6 24a18 18 0 1 0 36 0a18 18 0 1 0 -36 0zM24 12v12l8 6',
  computer: 'M8 8h32a2 2 0 0 1 2 2v20a2 2 0 0 1 -2 2h-32a2 2 0 0 1 -2 -2v-20a2 2 0 0 1 2 -2zM24 32v7M14 41h20',
  danger: 'M24 5l20 37H4zM24 18v12M24 35v1',
  doctor:
    'M17 12a7 7 0 1 0 14 0a7 7 0 1 0 -14 0zM9 43c0-11 6-18 15-18s15 7 15 18M18 26v6a5 5 0 0 0 10 0v-6M30 37a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z',
  ear: 'M14 20a11 11 0 0 1 22 0c0 9-8 10-8 17 0 4-3 6-6 6s-6-2-6-6M19 20a6 6 0 0 1 11 2c0 4-5 4-5 8',
  fewer: 'M6 24a18 18 0 1 0 36 0a18 18 0 1 0 -36 0zM14 24h20',
  form: 'M10 4h20l8 8v32H10zM30 4v8h8M16 20h16M16 28h16M16 36h9',
  home: 'M6 22L24 6l18 16M10 20v23h28V20M20 43V30h8v13',
  hospital: 'M6 43V14h36v29zM24 18v10M19 23h10M19 43v-9h10v9',
  letter: 'M5 11h38v27h-38zM5 11l19 15 19-15',
  map: 'M5 12l12-5 14 5 12-5v29l-12 5-14-5-12 5zM17 7v29M31 12v29',
  medicine: 'M15 17h18a7 7 0 0 1 7 7v0a7 7 0 0 1 -7 7h-18a7 7 0 0 1 -7 -7v-0a7 7 0 0 1 7 -7zM24 17v14',
  money: 'M6 24a18 18 0 1 0 36 0a18 18 0 1 0 -36 0zM31 16c-4-5-11-3-11 4 0 5 2 9-3 13h15M16 25h11',
  more: 'M6 24a18 18 0 1 0 36 0a18 18 0 1 0 -36 0zM24 14v20M14 24h20',
  no: 'M6 24a18 18 0 1 0 36 0a18 18 0 1 0 -36 0zM16 16l16 16M32 16L16 32',
  nurse: 'M17 15a7 7 0 1 0 14 0a7 7 0 1 0 -14 0zM16 10l2-6h12l2 6M9 44c0-11 6-17 15-17s15 6 15 17M24 32v8M20 36h8',
  pen: 'M6 42l3-11L33 7l8 8-24 24zM28 12l8 8',
  people:
    'M10 16a6 6 0 1 0 12 0a6 6 0 1 0 -12 0zM5 42c0-10 5-15 11-15s11 5 11 15M29 14a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM31 24c7-1 12 4 12 14',
  person: 'M17 13a7 7 0 1 0 14 0a7 7 0 1 0 -14 0zM10 43c0-11 6-18 14-18s14 7 14 18',
  question: 'M6 24a18 18 0 1 0 36 0a18 18 0 1 0 -36 0zM18 20c0-4 3-6 6-6s6 2 6 6-6 4-6 9M24 34v1',
  speech: 'M5 8h38v25H23L12 43V33H5zM13 17h22M13 25h14',
  surgery: 'M6 22L24 6l18 16M10 20v23h28V20M24 24v10M19 29h10',
  telephone: 'M13 5l7 2 2 9-5 4c2 5 6 9 11 11l4-5 9 2 2 7c0 4-3 7-7 7C19 40 8 29 6 12c0-4 3-7 7-7z',
  wheelchair: 'M16 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM20 13v14h12l6 14M20 19h10M15 24a11 11 0 1 0 15 14',
  yes: 'M6 24a18 18 0 1 0 36 0a18 18 0 1 0 -36 0zM14 25l7 7 13-15',
}
