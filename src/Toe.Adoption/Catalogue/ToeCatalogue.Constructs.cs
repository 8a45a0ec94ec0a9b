// Generated from seeds/catalogue/constructs.json: CatalogueStepTests writes it anew where APPROVE=1 is set.
namespace Toe.Adoption.Catalogue;

/// <content>Typed access to the constructs.</content>
public static partial class ToeCatalogue
{
    /// <summary>Constructs of the dimension Technology.</summary>
    public static class Technology
    {
        /// <summary>Relative advantage (RA).</summary>
        public static CatalogueConstruct RelativeAdvantage => Find("RA");

        /// <summary>Compatibility (CP).</summary>
        public static CatalogueConstruct Compatibility => Find("CP");

        /// <summary>Perceived ease of use (EU).</summary>
        public static CatalogueConstruct EaseOfUse => Find("EU");

        /// <summary>Complexity (CX).</summary>
        public static CatalogueConstruct Complexity => Find("CX");

        /// <summary>Trialability (TR).</summary>
        public static CatalogueConstruct Trialability => Find("TR");

        /// <summary>Observability (OB).</summary>
        public static CatalogueConstruct Observability => Find("OB");

        /// <summary>Perceived cost (CO).</summary>
        public static CatalogueConstruct PerceivedCost => Find("CO");

        /// <summary>Security and privacy concern (SP).</summary>
        public static CatalogueConstruct SecurityAndPrivacyConcern => Find("SP");

        /// <summary>Technology infrastructure readiness (IN).</summary>
        public static CatalogueConstruct InfrastructureReadiness => Find("IN");

        /// <summary>Data readiness (DQ).</summary>
        public static CatalogueConstruct DataReadiness => Find("DQ");
    }

    /// <summary>Constructs of the dimension Organization.</summary>
    public static class Organization
    {
        /// <summary>Owner / top management support (TM).</summary>
        public static CatalogueConstruct TopManagementSupport => Find("TM");

        /// <summary>Financial resources (FR).</summary>
        public static CatalogueConstruct FinancialResources => Find("FR");

        /// <summary>Digital and AI literacy of staff (DL).</summary>
        public static CatalogueConstruct DigitalLiteracy => Find("DL");

        /// <summary>Training reach and fit (TN).</summary>
        public static CatalogueConstruct Training => Find("TN");

        /// <summary>Innovation culture (IC).</summary>
        public static CatalogueConstruct InnovationCulture => Find("IC");

        /// <summary>Flexible structure and cross-unit collaboration (FS).</summary>
        public static CatalogueConstruct FlexibleStructure => Find("FS");

        /// <summary>Resistance to change (RC).</summary>
        public static CatalogueConstruct ResistanceToChange => Find("RC");

        /// <summary>Owner innovativeness (OI).</summary>
        public static CatalogueConstruct OwnerInnovativeness => Find("OI");

        /// <summary>Firm size and slack (SZ).</summary>
        public static CatalogueConstruct FirmSize => Find("SZ");
    }

    /// <summary>Constructs of the dimension Environment.</summary>
    public static class Environment
    {
        /// <summary>Competitive pressure (CM).</summary>
        public static CatalogueConstruct CompetitivePressure => Find("CM");

        /// <summary>Customer and market demand (CD).</summary>
        public static CatalogueConstruct CustomerDemand => Find("CD");

        /// <summary>Government support (GS).</summary>
        public static CatalogueConstruct GovernmentSupport => Find("GS");

        /// <summary>Regulatory environment (RG).</summary>
        public static CatalogueConstruct RegulatoryEnvironment => Find("RG");

        /// <summary>Vendor and partner support (VS).</summary>
        public static CatalogueConstruct VendorSupport => Find("VS");

        /// <summary>Cross-sector ecosystem and collaboration (EC).</summary>
        public static CatalogueConstruct Ecosystem => Find("EC");

        /// <summary>Market uncertainty (MU).</summary>
        public static CatalogueConstruct MarketUncertainty => Find("MU");
    }

    /// <summary>Constructs of the dimension Culture.</summary>
    public static class Culture
    {
        /// <summary>Fit with local culture (CU).</summary>
        public static CatalogueConstruct CultureFit => Find("CU");

        /// <summary>Uncertainty avoidance (UA).</summary>
        public static CatalogueConstruct UncertaintyAvoidance => Find("UA");

        /// <summary>Community collectivism (CL).</summary>
        public static CatalogueConstruct CommunityCollectivism => Find("CL");
    }

    /// <summary>Constructs of the dimension Policy.</summary>
    public static class Policy
    {
        /// <summary>Policy clarity and awareness (PC).</summary>
        public static CatalogueConstruct PolicyClarity => Find("PC");

        /// <summary>Policy continuity and incentives (PI).</summary>
        public static CatalogueConstruct PolicyContinuity => Find("PI");
    }

    /// <summary>Constructs of the dimension Outcome.</summary>
    public static class Outcome
    {
        /// <summary>Intention to adopt AI (BI).</summary>
        public static CatalogueConstruct AdoptionIntention => Find("BI");

        /// <summary>Level of AI use (AU).</summary>
        public static CatalogueConstruct AIUse => Find("AU");

        /// <summary>Operational performance (OP).</summary>
        public static CatalogueConstruct OperationalPerformance => Find("OP");

        /// <summary>Market and sales performance (MP).</summary>
        public static CatalogueConstruct MarketPerformance => Find("MP");
    }
}
