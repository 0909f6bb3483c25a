export const SHIPPED: string[];
export function thirdPartyNotices(): string;
