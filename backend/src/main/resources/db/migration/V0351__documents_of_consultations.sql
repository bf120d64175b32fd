-- A consultation's documents: looked through and kept by their hash (V0264), named by a line of their own.
alter table published.consultation_line
  drop constraint consultation_line_kind_check,
  drop constraint consultation_line_check;
alter table published.consultation_line
  add column document text check (document ~ '^[0-9a-f]{64}$'),
  add constraint consultation_line_kind_check
  check (
    kind in ('consultation', 'question', 'document', 'analysis', 'decision', 'outcome', 'involvement', 'referral')),
  add constraint consultation_line_has_its_title check ((kind in ('consultation', 'document')) = (title is not null)),
  add constraint consultation_line_document_is_of_its_kind check ((document is not null) = (kind = 'document'));
