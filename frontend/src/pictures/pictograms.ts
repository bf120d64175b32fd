/**
 * Our own pictures for easy-read sentences, drawn for this portal: lines on a square of 48. A sentence chooses one by its name. The server
 * knows the same names (EasyRead.java); a test holds both together.
 */
export const pictograms: Record<string, string> = {
  ambulance:
    '<path d="M4 34V14h25v20z"/><path d="M29 20h8l7 8v6H29"/><circle cx="13" cy="36" r="4"/><circle cx="36" cy="36" r="4"/><path d="M16 19v8M12 23h8"/>',
  bed: '<path d="M5 12v30M5 34h38v8"/><path d="M43 34v-5c0-4-3-6-6-6H19v11"/><circle cx="12" cy="26" r="4"/>',
  bus: '<rect x="6" y="9" width="36" height="26" rx="3"/><path d="M6 22h36M18 9v13M30 9v13"/><circle cx="14" cy="37" r="4"/><circle cx="34" cy="37" r="4"/>',
  calendar:
    '<rect x="6" y="9" width="36" height="33" rx="2"/><path d="M6 19h36M15 4v9M33 4v9"/><path d="M15 27h4M29 27h4M15 35h4M29 35h4"/>',
  car: '<path d="M4 34v-8l6-2 5-10h18l6 10 5 2v8z"/><path d="M15 24h18"/><circle cx="14" cy="35" r="4"/><circle cx="34" cy="35" r="4"/>',
  clock: '<circle cx="24" cy="24" r="18"/><path d="M24 12v12l8 6"/>',
  computer: '<rect x="6" y="8" width="36" height="24" rx="2"/><path d="M24 32v7M14 41h20"/>',
  danger: '<path d="M24 5l20 37H4z"/><path d="M24 18v12M24 35v1"/>',
  doctor:
    '<circle cx="24" cy="12" r="7"/><path d="M9 43c0-11 6-18 15-18s15 7 15 18"/><path d="M18 26v6a5 5 0 0 0 10 0v-6"/><circle cx="33" cy="37" r="3"/>',
  ear: '<path d="M14 20a11 11 0 0 1 22 0c0 9-8 10-8 17 0 4-3 6-6 6s-6-2-6-6"/><path d="M19 20a6 6 0 0 1 11 2c0 4-5 4-5 8"/>',
  fewer: '<circle cx="24" cy="24" r="18"/><path d="M14 24h20"/>',
  form: '<path d="M10 4h20l8 8v32H10z"/><path d="M30 4v8h8M16 20h16M16 28h16M16 36h9"/>',
  home: '<path d="M6 22L24 6l18 16"/><path d="M10 20v23h28V20"/><path d="M20 43V30h8v13"/>',
  hospital: '<path d="M6 43V14h36v29z"/><path d="M24 18v10M19 23h10"/><path d="M19 43v-9h10v9"/>',
  letter: '<rect x="5" y="11" width="38" height="27"/><path d="M5 11l19 15 19-15"/>',
  map: '<path d="M5 12l12-5 14 5 12-5v29l-12 5-14-5-12 5z"/><path d="M17 7v29M31 12v29"/>',
  medicine: '<rect x="8" y="17" width="32" height="14" rx="7"/><path d="M24 17v14"/>',
  money: '<circle cx="24" cy="24" r="18"/><path d="M31 16c-4-5-11-3-11 4 0 5 2 9-3 13h15M16 25h11"/>',
  more: '<circle cx="24" cy="24" r="18"/><path d="M24 14v20M14 24h20"/>',
  no: '<circle cx="24" cy="24" r="18"/><path d="M16 16l16 16M32 16L16 32"/>',
  nurse:
    '<circle cx="24" cy="15" r="7"/><path d="M16 10l2-6h12l2 6"/><path d="M9 44c0-11 6-17 15-17s15 6 15 17"/><path d="M24 32v8M20 36h8"/>',
  pen: '<path d="M6 42l3-11L33 7l8 8-24 24z"/><path d="M28 12l8 8"/>',
  people:
    '<circle cx="16" cy="16" r="6"/><path d="M5 42c0-10 5-15 11-15s11 5 11 15"/><circle cx="34" cy="14" r="5"/><path d="M31 24c7-1 12 4 12 14"/>',
  person: '<circle cx="24" cy="13" r="7"/><path d="M10 43c0-11 6-18 14-18s14 7 14 18"/>',
  question: '<circle cx="24" cy="24" r="18"/><path d="M18 20c0-4 3-6 6-6s6 2 6 6-6 4-6 9"/><path d="M24 34v1"/>',
  speech: '<path d="M5 8h38v25H23L12 43V33H5z"/><path d="M13 17h22M13 25h14"/>',
  surgery: '<path d="M6 22L24 6l18 16"/><path d="M10 20v23h28V20"/><path d="M24 24v10M19 29h10"/>',
  telephone: '<path d="M13 5l7 2 2 9-5 4c2 5 6 9 11 11l4-5 9 2 2 7c0 4-3 7-7 7C19 40 8 29 6 12c0-4 3-7 7-7z"/>',
  wheelchair:
    '<circle cx="20" cy="8" r="4"/><path d="M20 13v14h12l6 14"/><path d="M20 19h10"/><path d="M15 24a11 11 0 1 0 15 14"/>',
  yes: '<circle cx="24" cy="24" r="18"/><path d="M14 25l7 7 13-15"/>',
}
