import { afterAll, beforeAll, expect, it } from 'vitest';
import { PortalHouse, type Visitor } from '../support/browser.js';

let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
});
afterAll(() => house?.close());

const POLL = { timeout: 20_000 };
const EMAIL = 'bengkel@contoh.example';
const PASSWORD = 'kain-katun-tenun-biru';
const PDF = {
  name: 'nib.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n'),
};
const HUGE = { name: 'foto-pabrik.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(20_000_000) };

async function inOrder(visitor: Visitor): Promise<void> {
  await expect.poll(() => visitor.violations(), POLL).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  expect(visitor.complaints).toEqual([]);
}

async function signUp(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.go('/sign-up');
  await page.getByLabel('Nama lengkap').fill('Rahmat Hidayat');
  await page.getByLabel('Alamat surel').fill(EMAIL);
  await page.getByLabel('Kata sandi').fill(PASSWORD);
  await page.getByRole('button', { name: 'Buat akun' }).click();
  await page.locator('main h1').getByText('Masuk').waitFor();
  await page.getByLabel('Alamat surel').fill(EMAIL);
  await page.getByLabel('Kata sandi').fill(PASSWORD);
  await page.locator('main').getByRole('button', { name: 'Masuk' }).click();
  await page.waitForURL(/\/start/);
}

async function chooseRegency({ page }: Visitor): Promise<void> {
  await page.getByLabel('Kabupaten atau kota').fill('sidoar');
  await page.getByRole('option', { name: 'Sidoarjo' }).click();
}

async function registerFirm(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.go('/account/register');
  await page.getByLabel('Nama badan usaha').fill('CV Bengkel Nirtenun Sagara');
  await page.getByLabel('Membuat bahan baku').check();
  await page.getByLabel('NIB').fill('9990000000777');
  await chooseRegency(visitor);
  await page.getByLabel('Alamat kantor').fill('Jl. Contoh No. 7');
  await page.getByRole('button', { name: 'Daftarkan' }).click();
  await page.waitForURL(/\/start/);
}

it('a workshop owner comes from sign-up to a case that is ready to be verified, on a phone', async () => {
  const visitor = await house.visitor({ language: 'id', width: 360 });
  const { page } = visitor;
  await signUp(visitor);
  await registerFirm(visitor);

  // The task list names what is missing, and leads there.
  await visitor.go('/producer');
  await page.getByText('0 dari 7').waitFor();
  await visitor.shot('producer-newcomer');
  await inOrder(visitor);
  await page.getByRole('link', { name: 'Lengkapi identitas badan usaha' }).click();
  await page.getByText('Data badan usaha Anda').waitFor();
  await page.getByRole('button', { name: 'Simpan klaim' }).click();
  await page.getByRole('heading', { name: 'Bukti' }).waitFor();

  // What is taken is said beforehand; a photo that is too large never leaves the phone.
  await page.getByText('PDF, PNG, dan JPEG, paling besar 10 MB').waitFor();
  await page.locator('input[type=file]').setInputFiles(HUGE);
  await page.getByText('foto-pabrik.jpg berukuran 20 MB; paling besar 10 MB').waitFor();
  await visitor.shot('producer-photo-too-large');
  await page.locator('input[type=file]').setInputFiles(PDF);
  await page.getByRole('link', { name: 'nib', exact: true }).waitFor();
  await inOrder(visitor);

  await visitor.go('/producer/organisation/facilities/new');
  await page.getByLabel('Nama fasilitas').fill('Pabrik Sidoarjo');
  await page.getByLabel('Alamat').fill('Jl. Industri No. 1, Waru');
  await chooseRegency(visitor);
  await page.getByLabel('Edisi KBLI').selectOption('2020');
  await page.getByLabel('KBLI', { exact: true }).fill('13');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Tambahkan fasilitas' }).click();
  await page.getByRole('heading', { level: 1, name: 'Pabrik Sidoarjo' }).waitFor();
  await visitor.shot('producer-facility-new');
  await inOrder(visitor);

  await page.getByRole('link', { name: 'Lini baru' }).click();
  await page.getByLabel('Nama lini').fill('Lini meltblown 1');
  await page.getByLabel('Satuan kapasitas').selectOption('kg');
  await page.getByRole('button', { name: 'Tambahkan lini' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lini meltblown 1' }).waitFor();

  // What the ministry will check is shown before anything is sent.
  await visitor.go('/producer/verification/cases/new');
  await page.getByLabel('Identitas badan usaha').check();
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByRole('heading', { name: 'Yang akan diperiksa kementerian' }).waitFor();
  await page.getByText('NIB terdaftar di OSS atas nama ini').waitFor();
  await visitor.shot('producer-case-draft');
  await inOrder(visitor);
  await page.getByRole('button', { name: 'Kirim ke kementerian' }).dblclick();
  await page.getByRole('heading', { name: 'Waktu pelayanan' }).waitFor();
  await page.getByText('Urutan dalam antrean').waitFor();
  expect(await page.getByRole('button', { name: 'Kirim ke kementerian' }).count()).toBe(0);
  await visitor.shot('producer-case-sent');
  await inOrder(visitor);

  await visitor.go('/producer');
  await page.getByText('2 dari 7').waitFor();
  await page.getByText('Diperiksa').first().waitFor();
  await visitor.close();
});

it('a claim without evidence is not sent; what is missing is named', async () => {
  const visitor = await house.visitor({ language: 'id', width: 1280 });
  const { page } = visitor;
  await page.request.post('/api/v1/auth/sign-in', { data: { email: EMAIL, password: PASSWORD } });
  await visitor.context.addInitScript(() => localStorage.setItem('padan.signed-in', 'yes'));
  await visitor.go('/producer/verification/claims/new?kind=capability');
  await page.getByLabel('Fasilitas').selectOption({ label: 'Pabrik Sidoarjo' });
  await page.getByLabel('Bahan').fill('NW-MB');
  await page.getByRole('option', { name: '(NW-MB)' }).click();
  await page.getByLabel('Gramatur').fill('25');
  await page.getByLabel('Lebar gulungan').fill('17500');
  await page.getByLabel('Lebar gulungan').blur();
  await page.getByText('Di luar kelaziman.').waitFor();
  await visitor.shot('producer-claim-odd');
  await expect.poll(() => visitor.violations(), POLL).toEqual([]);
  // Reload in mid-form: nothing is lost.
  await page.reload();
  await expect.poll(() => page.getByLabel('Gramatur').inputValue(), POLL).toBe('25');
  await page.getByLabel('Lebar gulungan').fill('175');
  await page.getByLabel('Efisiensi filtrasi bakteri').fill('98');
  await page.getByLabel('Tekanan diferensial').fill('40');
  await page.getByLabel('Bermuatan elektret').selectOption('true');
  await page.getByRole('button', { name: 'Simpan klaim' }).click();
  await page.getByText('Klaim tersimpan.').waitFor();

  await visitor.go('/producer/verification/cases/new');
  await page.getByLabel('Kemampuan').check();
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByRole('button', { name: 'Kirim ke kementerian' }).click();
  const fault = page.getByRole('alert').filter({ hasText: 'Kemampuan' });
  await fault.waitFor();
  await visitor.shot('producer-case-incomplete');
  // The browser notes the refusal, and nothing else.
  expect(visitor.complaints.splice(0)).toEqual([expect.stringContaining('status of 422')]);
  await expect.poll(() => visitor.violations(), POLL).toEqual([]);

  // A laboratory result is bound to the value it measured.
  await page.getByRole('link', { name: /^Kemampuan/ }).click();
  await page.getByRole('button', { name: 'Catat hasil laboratorium' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Atribut yang diuji').selectOption('bfe');
  await dialog.getByLabel('Efisiensi filtrasi bakteri').fill('98,4');
  await dialog.getByLabel('Laboratorium').fill('tekstil');
  await page.getByRole('option', { name: 'Balai Besar Tekstil' }).click();
  await dialog.getByLabel('Metode atau standar').fill('astm');
  await page.getByRole('option', { name: 'ASTM D3578' }).click();
  await dialog.getByLabel('Contoh uji').fill('MB-01');
  await dialog.getByLabel('Tanggal uji').fill(new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10));
  await visitor.shot('producer-lab-result');
  await expect.poll(() => visitor.violations(), POLL).toEqual([]);
  await dialog.getByRole('button', { name: 'Catat hasil laboratorium' }).click();
  await page.getByText('98,4 %').waitFor();
  await sendIn(visitor);
  await returnCase(visitor, 'Gramatur mana yang diuji?');

  // The verifier's words stand on the very field, live, and again where it is corrected.
  await page.getByText('Dikembalikan untuk diperbaiki. Jawab kata-kata verifikator, lalu kirim lagi.').waitFor();
  await page.getByText('Gramatur mana yang diuji?').first().waitFor();
  await visitor.shot('producer-case-returned');
  await inOrder(visitor);
  await page.getByRole('link', { name: /^Kemampuan/ }).click();
  await page.getByRole('link', { name: 'Ubah', exact: true }).click();
  const field = page.getByLabel('Gramatur');
  expect(
    await field.evaluate((input) => (input as unknown as FieldElement).closest('[class*=field]').textContent),
  ).toContain('Gramatur mana yang diuji?');
  await visitor.shot('producer-claim-returned');
  await field.fill('26');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('26 g/m²').waitFor();
  await page.getByRole('link', { name: /^K-\d+/ }).click();
  await page.getByRole('button', { name: 'Kirim lagi' }).click();
  await page.getByText('Menunggu diambil verifikator.').waitFor();
  await visitor.close();
});

interface FieldElement {
  closest(selector: string): { readonly textContent: string };
}

async function sendIn({ page }: Visitor): Promise<void> {
  await page.getByRole('link', { name: /^K-\d+/ }).click();
  await page.getByRole('button', { name: 'Kirim ke kementerian' }).click();
  await page.getByRole('heading', { name: 'Waktu pelayanan' }).waitFor();
}

/** What a verifier does, by the API: takes the case that is shown and returns it with words on one field. */
async function returnCase(visitor: Visitor, words: string): Promise<void> {
  const id = new URL(visitor.page.url()).pathname.split('/').at(-1)!;
  const verifier = await house.signedIn('verifier1', { language: 'id' });
  const { request } = verifier.page;
  expect((await request.post(`/api/v1/cases/${id}/take`)).ok()).toBe(true);
  const { claims } = (await (await request.get(`/api/v1/cases/${id}`)).json()) as { claims: { id: string }[] };
  const remarks = [{ claimId: claims[0].id, pointer: '/attributes/gsm', words }];
  expect((await request.post(`/api/v1/cases/${id}/return`, { data: { remarks } })).ok()).toBe(true);
  await verifier.close();
}
