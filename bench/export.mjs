// The whole table as CSV, beside psql \copy of the same columns.
import { execFileSync } from 'node:child_process'
import { ratio, tool } from './tools.mjs'

const COPY = `\\copy (select pub.edition || '-' || p.line, p.paid_on, payer.code, supplier.name, written.name, area.name, type.name, p.description, p.reference, p.amount_pence / 100.0
  from published.payment p
  join published.publication pub using (publication_id)
  join published.organisation_key payer on payer.organisation_id = p.payer_id
  join published.supplier on supplier.supplier_id = p.supplier_id
  join published.supplier_name written on written.supplier_name_id = p.supplier_name_id
  left join published.expense_area area using (expense_area_id)
  left join published.expense_type type using (expense_type_id)
  where p.live order by p.paid_on desc, p.publication_id desc, p.line desc) to '/dev/null' csv`.replaceAll('\n', ' ')

export async function exportWhole(setting, add) {
  const begun = performance.now()
  execFileSync('psql', [...setting.sql.where, '-d', 'portal', '-qc', COPY], { env: setting.sql.env })
  const own = (performance.now() - begun) / 1000
  const said = tool('curl', ['-s', '-o', '/dev/null', '-w', '%{time_total} %{time_starttransfer} %{size_download}', `${setting.url}/api/v1/payments.csv`])
  const [total, first, bytes] = said.split(' ').map(Number)
  add('all payments as CSV', ratio(own, total), '0.9', `${total.toFixed(1)} s for ${(bytes / 1e6).toFixed(0)} MB, psql ${own.toFixed(1)} s`)
  add('first byte of it', `${(first * 1000).toFixed(0)} ms`, '50 ms', '')
}
