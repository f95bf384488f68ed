/** Where firms are: a place, its landmass, and how many makers and users of material it draws. */
export interface Region {
  lat: number;
  lon: number;
  landmass: string;
  makers: number;
  users: number;
}

const ROWS: [number, number, string, number, number][] = [
  [-6.2, 106.6, 'Jawa', 30, 18],
  [-6.9, 107.6, 'Jawa', 40, 40],
  [-7.0, 110.4, 'Jawa', 18, 32],
  [-7.3, 112.7, 'Jawa', 26, 36],
  [-7.8, 110.4, 'Jawa', 3, 5],
  [3.6, 98.7, 'Sumatera', 7, 14],
  [-2.9, 104.7, 'Sumatera', 4, 9],
  [-5.4, 105.3, 'Sumatera', 5, 8],
  [0.5, 101.4, 'Sumatera', 3, 7],
  [1.1, 104.0, 'Batam', 4, 3],
  [-8.7, 115.2, 'Bali', 2, 5],
  [-8.6, 116.1, 'Lombok', 1, 4],
  [-3.3, 114.6, 'Kalimantan', 2, 5],
  [-1.2, 116.8, 'Kalimantan', 2, 4],
  [-5.1, 119.4, 'Sulawesi', 3, 10],
  [1.5, 124.8, 'Sulawesi', 1, 4],
  [-10.2, 123.6, 'Timor', 0.5, 4],
  [-3.7, 128.2, 'Ambon', 0.3, 2],
  [-2.5, 140.7, 'Papua', 0.3, 3],
];

export const REGIONS: Region[] = ROWS.map(([lat, lon, landmass, makers, users]) => ({
  lat,
  lon,
  landmass,
  makers,
  users,
}));
