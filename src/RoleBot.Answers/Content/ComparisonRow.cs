namespace RoleBot.Answers.Content;

/// <summary>One area of a comparison of two roles.</summary>
/// <param name="Area">The area compared, such as "Medicines".</param>
/// <param name="First">What the first role has there.</param>
/// <param name="Second">What the second role has there.</param>
public sealed record ComparisonRow(string Area, Statement First, Statement Second);
