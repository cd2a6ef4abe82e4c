package fr.societaire.risk.domain;

/**
 * Somewhere within a circle: a database of addresses knows a town at best, often no more than a country.
 *
 * @param latitude in degrees, north is positive
 * @param longitude in degrees, east is positive
 * @param radius of the circle, in kilometres
 */
public record Position(double latitude, double longitude, double radius) {
    private static final double EARTH_DIAMETER = 12_742;

    /** How far the two are apart at the very least, in kilometres: 0 where the circles touch. */
    public double leastDistanceTo(Position other) {
        return Math.max(0, betweenCentres(other) - radius - other.radius);
    }

    private double betweenCentres(Position other) {
        double here = Math.toRadians(latitude);
        double there = Math.toRadians(other.latitude);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double north = Math.sin((there - here) / 2);
        double haversine = north * north + Math.cos(here) * Math.cos(there) * east * east;
        return EARTH_DIAMETER * Math.asin(Math.sqrt(haversine));
    }
}
