import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from './desk.ts';
import { SPECIMEN_APP } from './specimen/app.ts';
import { type Specimen, startSpecimen } from './specimen/bot.ts';
import { findChromium } from './specimen/chromium.ts';
import { startDesk } from './start.ts';

const executablePath = findChromium();

it('is looked at in a real browser, always so in CI; set CHROMIUM_PATH where none is found', () => {
  expect(executablePath !== null || process.env.CI !== 'true').toBe(true);
});

describe.runIf(executablePath !== null)('the page of the desk, in a real browser', () => {
  let browser: Browser;
  let desk: Desk;
  let bot: Specimen;
  let page: Page;
  const asked: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    desk = await startDesk({ app: SPECIMEN_APP });
    desk.offer(['Who announced it?', 'Where was it signed?', 'What did Goyal say?']);
    bot = await startSpecimen(desk, 'socket');
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(10_000);
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(desk.url);
    await page.locator('#offers .chip').first().waitFor();
  });
  afterEach(async () => {
    await page.close();
    await bot.stop();
    await desk.close();
    expect(errors.splice(0)).toEqual([]);
    expect(asked.splice(0).filter((origin) => origin !== desk.url && origin !== 'null')).toEqual([]);
  });

  const thread = () => page.getByLabel('Thread', { exact: true });
  const go = (room: string) => page.getByRole('navigation').getByRole('button', { name: room }).click();
  const write = async (text: string) => {
    await page.locator('#room-text').fill(text);
    await page.keyboard.press('Enter');
  };

  it('answers a typed question in its thread, which opens by itself', async () => {
    await page.keyboard.type('Who announced it?');
    await page.keyboard.press('Enter');
    await thread().getByText('“Our defence ties have never been stronger,”').waitFor();
    expect(await page.locator('#lines').getByText('1 reply').count()).toBe(1);
  });

  it('offers questions that are asked with one click, in a channel by mentioning', async () => {
    await go('policy-desk');
    await page.getByRole('button', { name: 'Where was it signed?' }).click();
    await thread().getByText('@Footnote Where was it signed?').waitFor();
    await thread().getByText('Read in context').waitFor();
  });

  it('says in a channel that Footnote answers when mentioned, and mentions it when asked to', async () => {
    await go('general');
    await page.locator('#room-text').fill('Who announced it?');
    await page.getByText('Footnote answers when mentioned').waitFor();
    await page.getByRole('button', { name: 'Mention Footnote' }).click();
    expect(await page.locator('#room-text').inputValue()).toBe('@Footnote Who announced it?');
  });

  it('says where Footnote hears nothing, and lets it in', async () => {
    await go('random');
    await page.getByRole('button', { name: 'Add Footnote' }).click();
    await page.getByText('Mention @Footnote with a question').waitFor();
    await write('@Footnote Who announced it?');
    await thread().getByText('Read in context').waitFor();
  });

  it('shows the answer to a command privately, and shares it', async () => {
    await go('policy-desk');
    await write('/footnote who announced it?');
    await page.getByText('Only visible to you').waitFor();
    await page.getByRole('button', { name: 'Share to channel' }).click();
    await page.getByText('Shared to the channel.').waitFor();
    await expect.poll(() => page.locator('#lines .message').count()).toBe(2);
  });

  it('fills in a form with complaints beside the field, and closes it with Escape', async () => {
    await write('Who announced it?');
    await thread().getByRole('button', { name: 'Ask a follow-up' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ask a follow-up' });
    await dialog.getByLabel('Your question').fill('Hm');
    await dialog.getByRole('button', { name: 'Ask' }).click();
    await dialog.getByText('Please write a little more.').waitFor();
    expect(await dialog.getByLabel('Your question').inputValue()).toBe('Hm');
    expect(await dialog.getByLabel('Your question').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(desk.modal()).toBeNull();
  });

  it('turns the pages of a modal', async () => {
    await write('Who announced it?');
    await thread().getByRole('button', { name: 'Read in context' }).click();
    const dialog = page.getByRole('dialog', { name: 'Read in context' });
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog.getByText('paragraph 3 of 8').waitFor();
  });

  it('runs shortcuts from a message and from beside the composer', async () => {
    await write('Who announced it?');
    await page.locator('#lines .message').hover();
    await page.locator('#lines').getByRole('button', { name: 'Ask about this' }).click();
    await page.locator('#lines').getByText('About: Who announced it?').waitFor();
    await page.getByRole('button', { name: 'Ask Footnote' }).click();
    await page.getByRole('dialog', { name: 'Ask a follow-up' }).waitFor();
  });

  it('shows the Home', async () => {
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByText('I answer only with sentences from').waitFor();
    await page.getByRole('combobox', { name: 'Daily digest' }).selectOption('Asia/Kolkata');
  });

  it('shows what is new elsewhere, and whatever is said within a moment', async () => {
    await go('general');
    await page.locator('#room-name').getByText('# general').waitFor();
    await desk.say('@Footnote who?', { channel: 'policy-desk' });
    await page.getByRole('navigation').getByLabel('1 new').waitFor();
    const before = performance.now();
    await desk.say('Good morning', { channel: 'general' });
    await page.locator('#lines').getByText('Good morning').waitFor();
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('shows hostile text as text', async () => {
    const text = '<img src=x onerror="document.title=1"> & <b>bold</b>';
    await write(text);
    await page.locator('#lines').getByText(text).waitFor();
    expect(await page.locator('#lines img').count()).toBe(0);
  });

  it('fits a phone, where the thread covers the room', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.getByRole('button', { name: 'Channels' }).click();
    await go('policy-desk');
    await write('@Footnote Who announced it?');
    await thread().getByText('Read in context').waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Close the thread' }).click();
    await thread().waitFor({ state: 'hidden' });
  });

  it('gives every control a name', async () => {
    await write('Who announced it?');
    await thread().getByText('Read in context').waitFor();
    const nameless = await page.evaluate(() => {
      const controls = [...document.querySelectorAll<HTMLInputElement>('button, textarea, input, select')];
      return controls
        .filter(
          (each) => !each.textContent?.trim() && !each.ariaLabel && !each.labels?.[0]?.textContent?.trim(),
        )
        .map((each) => each.outerHTML);
    });
    expect(nameless).toEqual([]);
  });
});

describe.runIf(executablePath !== null)('the page of a desk that stops', () => {
  it('says so', async () => {
    const desk = await startDesk({ app: SPECIMEN_APP });
    const browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    const page = await browser.newPage();
    await page.goto(desk.url);
    await page.getByText('Footnote is not connected yet').waitFor();
    await page.locator('#room-text').fill('Anybody there?');
    await page.keyboard.press('Enter');
    await page.getByText('so it has not heard this yet').waitFor();
    await page.getByText('Footnote is looking').waitFor({ state: 'detached' });
    await desk.close();
    await page.getByText('The desk has stopped').waitFor();
    await browser.close();
  });
});
