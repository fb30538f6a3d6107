import { browser } from 'wxt/browser';

export const openStudio = () => void browser.runtime.openOptionsPage();
